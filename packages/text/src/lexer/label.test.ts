import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseStandardNumber } from '@zhunsheng/core'
import { expect, test } from 'vitest'
import { type Identifier, identifiersIn } from './identifiers.ts'
import { labelOf } from './label.ts'

test.each([
  ['GB/T 1.1—2020', 'standard'],
  ['GB50052-2009', 'standard'],
  ['DL5002', 'standard'],
  ['20253583-Z-604', 'plan'],
  ['GB/T213,GB/T384', 'list'],
  ['DL/T802.1～6-2007', 'list'],
  ['GB', 'incomplete'],
  ['Q/CSG', 'incomplete'],
  ['GB/T14285-200X', 'incomplete'],
  ['DL/T5103-201235', 'incomplete'],
  ['TM7-65,TM63-65', 'not-a-number'],
  ['18D705-2', 'not-a-number'],
  ['', 'not-a-number'],
] as const)('%s is labelled %s', (code, label) => {
  expect(labelOf(code)).toBe(label)
})

const CATALOGUE = join(import.meta.dirname, '../../../../..', 'shared/material/catalogue')
const hasMaterial = existsSync(CATALOGUE)
const suffix = hasMaterial ? '' : ' (skipped, no material)'

function firstColumns(file: string): readonly (readonly string[])[] {
  const [, ...lines] = records(readFileSync(join(CATALOGUE, file), 'utf8'))
  return lines
}

/** Records of a file of comma-separated values; a quoted field may hold commas and line breaks. */
function records(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  for (const [, quoted, bare = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gu)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare)
    if (end !== ',') rows.push([])
  }
  return rows.filter((row) => row.some((field) => field !== ''))
}

/**
 * What the 3,609 codes of the catalogue are, read by hand and written down without the parser: first the codes that are no
 * plain number of one standard, by pattern or one by one; the rest are standards.
 */
const JUDGED: readonly (readonly [RegExp, Identifier['label']])[] = [
  [/^20\d{6}-[TQZ]-\d{3}$/u, 'plan'],
  [/^TM\d/u, 'not-a-number'],
  [/,|～/u, 'list'],
  // Sustainability reports, methodologies of carbon trade, job standards, guides to fees and drawings have numbers of their own.
  [
    /^(?:GRI\d*|CCER.*|CETS-.*|WHCER-.*|CNCA-.*|GDFY-.*|GZB|GQ02|GYDGZ-.*|18D705-2|P|电力行业标准|建标.*)$/u,
    'not-a-number',
  ],
  // A slip for DLGJ: which number is meant cannot be told from the code.
  [/^DLJG129-96$/u, 'not-a-number'],
  [/^(?:GB|DL|Q\/CSG|Q\/GDW|GDW1738-2020)$/u, 'incomplete'],
  [/200X$/u, 'incomplete'],
  // Figures of the title, or of a second year, ran into the year; or the year lacks a figure.
  [/-\d{4}\d{1,3}(?:-\d{2,3})?$|-201$|^GB\/T442602024$|^Q\/GDW15001-2014-10501$/u, 'incomplete'],
]

const judged = (code: string) => JUDGED.find(([pattern]) => pattern.test(code))?.[1] ?? 'standard'

test.skipIf(!hasMaterial)(`the codes of the catalogue get the label that a reader gave them${suffix}`, () => {
  const codes = firstColumns('power-sector-union-2026-04.csv').map(([code = '']) => code)
  const wrong = codes.filter((code) => labelOf(code) !== judged(code))
  expect(codes).toHaveLength(3609)
  expect(wrong).toEqual([])
})

test.skipIf(!hasMaterial)(
  `every standard and plan of the catalogue is written in full and read back the same${suffix}`,
  () => {
    const codes = firstColumns('power-sector-union-2026-04.csv').map(([code = '']) => code)
    const numbers = codes.filter((code) => ['standard', 'plan'].includes(labelOf(code))).map(parseStandardNumber)
    const lost = numbers.filter((number) => {
      if (number.kind === 'malformed') return true
      const again = parseStandardNumber(number.canonical)
      return again.kind === 'malformed' || again.canonical !== number.canonical
    })
    expect(lost.map((number) => (number.kind === 'malformed' ? number.text : number.canonical))).toEqual(UNREADABLE)
  },
)

/** Typing that only the reader of running text forgives. */
const UNREADABLE = ['JBT3837-1996', 'DL_T2680-2023', 'DB33T1065-2009', 'DB33T1157-2019']

test.skipIf(!hasMaterial)(`at least 95 of 100 raw file names give the number that stands in them${suffix}`, () => {
  const files = firstColumns('raw-filenames-1561.csv')
  const undated = (canonical: string) => canonical.replace(/—\d{4}$/u, '')
  const read = files.filter(([raw = '', name = '']) => {
    const expected = identifiersIn(raw)[0]?.canonical[0]
    return (
      expected &&
      identifiersIn(name).some(({ canonical }) => canonical.some((one) => undated(one) === undated(expected)))
    )
  })
  expect(files).toHaveLength(1561)
  expect(read.length / files.length).toBeGreaterThan(0.99)
})
