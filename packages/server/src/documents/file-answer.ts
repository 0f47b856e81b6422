import type { TObject } from 'typebox'
import type { UseCase } from '../use-case.ts'

/** What a use-case answers that gives a file instead of JSON. */
export type FileAnswer = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }

/** Its input comes from an address, so every field of it is a text. */
export type FileUseCase = UseCase<TObject, FileAnswer>

export const mediaTypes = { csv: 'text/csv; charset=utf-8', zip: 'application/zip' } as const
