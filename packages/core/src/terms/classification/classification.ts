import { ccsTable } from './ccs-table.ts'
import { icsTable } from './ics-table.ts'

/** Two classifications, kept as texts and read when they are first asked for: most of the product never asks. */
type Table = { readonly text: string; titles: ReadonlyMap<string, string> | null }

const ics: Table = { text: icsTable, titles: null }
const ccs: Table = { text: ccsTable, titles: null }

function titleIn(table: Table, code: string): string | null {
  table.titles ??= new Map(
    table.text
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
  )
  return table.titles.get(code) ?? null
}

/** The English title of an ICS code such as `35.240.70`; null where there is none. */
export const icsTitle = (code: string): string | null => titleIn(ics, code.trim())

/** The Chinese title of a CCS code such as `L80`, with or without a space in it; null where there is none. */
export const ccsTitle = (code: string): string | null => titleIn(ccs, code.replaceAll(/\s/gu, '').toUpperCase())

/** A standard may stand in several places of a classification. */
const codesOf = (text: string): string[] => text.split(/[,，;；、]/u)

export const isIcs = (text: string): boolean => codesOf(text).every((code) => icsTitle(code) !== null)

export const isCcs = (text: string): boolean => codesOf(text).every((code) => ccsTitle(code) !== null)
