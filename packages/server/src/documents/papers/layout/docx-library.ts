/** The `docx` library, loaded on the first paper and handed down as a value. */
export type Docx = typeof import('docx')
