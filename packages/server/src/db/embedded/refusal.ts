/** Why the embedded database could not be started or used, as the operator has to know it. */
export type EmbeddedRefusalCode =
  | 'DATA_FOLDER_BUSY'
  | 'DATA_FOLDER_NOT_YOURS'
  | 'DATA_FOLDER_OTHER_MAJOR'
  | 'DATABASE_SECRET_MISSING'
  | 'DATABASE_SECRET_WRONG'
  | 'POSTGRES_BINARIES_MISSING'
  | 'POSTGRES_DID_NOT_START'

/**
 * A start that is refused for a reason outside the program: thrown, since nothing can go on without a database, but
 * with a code, its data and both languages, so that each door can word it.
 */
export class EmbeddedRefusal extends Error {
  readonly code: EmbeddedRefusalCode
  readonly data: Readonly<Record<string, string | number>>
  readonly text: { readonly zh: string; readonly en: string }

  constructor(
    code: EmbeddedRefusalCode,
    data: Readonly<Record<string, string | number>>,
    text: { readonly zh: string; readonly en: string },
  ) {
    super(`${code}: ${text.zh} / ${text.en}`)
    this.name = 'EmbeddedRefusal'
    this.code = code
    this.data = data
    this.text = text
  }
}
