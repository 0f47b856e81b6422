import { parseStandardNumber } from '@zhunsheng/core'
import type { Check, FoundFault } from '../check.ts'
import { found, notApplicable } from '../outcome.ts'
import { placeOfField } from '../profile/cover-fields.ts'
import { hasBlanks, levelOfNumber } from '../profile/number-level.ts'
import { onCover } from './cover-page.ts'

export const numberForm: Check = {
  id: 'C02',
  name: 'number-form',
  group: 'cover',
  title: { zh: '文件编号的写法', en: 'form of the number' },
  why: {
    zh: '编号是引用和检索文件的依据，写法必须唯一。',
    en: 'A document is cited and found by its number, so there is one way to write it.',
  },
  basis: [
    { document: 'GB/T 1.1—2020', clause: '8.1', confidence: 'V' },
    { document: 'GB/T 1.1—2020', clause: '10.3.1.4', confidence: 'V' },
  ],
  modality: 'shall',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'automatic',
  state: 'on',
  precision: { on: '2026-11-22', hits: 3, reviewed: 3, right: 3 },
  messages: {
    form: { zh: '文件编号“{found}”应写为“{expected}”', en: 'The number “{found}” is written “{expected}”' },
    shortYear: {
      zh: '文件编号“{found}”的年份号用四位数字，应写为“{expected}”',
      en: 'The year in “{found}” has four digits: “{expected}”',
    },
    noYear: { zh: '文件编号“{found}”没有年份号', en: 'The number “{found}” has no year' },
  },
  check: (text) =>
    onCover(text, ({ first, rawOf }) => {
      const field = first('number')
      if (!field) return notApplicable('nothing-to-check')
      const raw = rawOf(field)
      const fault = hasBlanks(raw) || /[X×xＸ＊*]{2}/u.test(raw) ? faultOfBlank(raw) : faultOf(raw)
      return found(fault ? [{ ...fault, at: placeOfField(field) }].map(withEdit) : [])
    }),
}

type Fault = Pick<FoundFault, 'message'> & { readonly data: { readonly found: string; readonly expected: string } }

/** Between the number and the year any kind of dash or hyphen, 一 and gaps included. */
const JOINT = /[ \u00A0\u3000]*(?:[-－‐‑–—―─]{1,2}|一)[ \u00A0\u3000]*(?=[0-9X×xＸ＊*]{2,4}$)/u

/** What is not known yet is left as it is: only the sign before the year can be told. */
function faultOfBlank(raw: string): Fault | null {
  const expected = raw.replace(JOINT, '—')
  return expected === raw ? null : { message: 'form', data: { found: raw, expected } }
}

function faultOf(raw: string): Fault | null {
  const number = parseStandardNumber(raw.replace(JOINT, '—'))
  // What cannot be read may be a number of a kind we do not know; military and metrological ones have forms of their own.
  if (number.kind === 'malformed' || levelOfNumber(number) === null) return null
  const data = { found: raw, expected: number.canonical }
  if (number.year === undefined) return { message: 'noYear', data }
  if (isSame(raw, number.canonical)) return null
  return { message: /\D\d{2}$/u.test(raw) ? 'shortYear' : 'form', data }
}

/** A no-break or narrow space is as good a gap as any; a local standard without /T is written with and without its slash. */
function isSame(raw: string, canonical: string): boolean {
  const written = raw.replace(/[\u00A0\u2000-\u200A\u202F]/gu, ' ')
  if (written === canonical) return true
  return /^DB\d+\/ /u.test(canonical) && /^DB\d+[ /]/u.test(written) && squeezed(written) === squeezed(canonical)
}

const squeezed = (number: string): string => number.replace(/[ /]/gu, '')

const withEdit = (fault: Fault & Pick<FoundFault, 'at'>): FoundFault =>
  fault.message === 'noYear' ? fault : { ...fault, edits: [{ at: fault.at, replacement: fault.data.expected }] }
