export { makePdfReader, type PdfHost } from './read-pdf.ts'
