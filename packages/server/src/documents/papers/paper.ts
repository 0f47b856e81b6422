import type { Worded } from '@zhunsheng/core'
import type { Sheet } from './layout/sheet.ts'
import { writeDocx } from './layout/write-docx.ts'

/** A paper turns a record into the bytes of one file; it reads nothing else and is the same for the same record. */
export type Paper<Input> = {
  /** Kebab case; unique among all papers. */
  name: string
  title: Worded
  format: 'docx' | 'xlsx'
  /** A name that is safe on every file system, extension included. */
  fileName(record: Input): string
  make(record: Input): Promise<Uint8Array>
}

/** A paper that is printed: its content is first laid out as data, which tests (and other writers) can read. */
export type PrintedPaper<Input> = Paper<Input> & { layOut(record: Input): Sheet }

/** Gives a printed paper its writer. */
export function printedPaper<Input>(parts: Omit<PrintedPaper<Input>, 'format' | 'make'>): PrintedPaper<Input> {
  return { ...parts, format: 'docx', make: (record) => writeDocx(parts.layOut(record)) }
}
