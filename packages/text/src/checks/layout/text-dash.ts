import { matchesOf } from '../../document/matches.ts'
import type { Check } from '../check.ts'
import { found, notApplicable } from '../outcome.ts'
import { textPassagesOf } from './text-passages.ts'

/** Two hyphens or rules of another kind where a Chinese dash is meant. Numbers, ranges and lists have checks of their own. */
const MADE_UP = /(?<=[\p{Script=Han}”》））])(?:-{2,3}|－{2,3}|–{1,3}|―{1,3}|─{1,3}|━{1,3})(?=[\p{Script=Han}“《（])/gu

export const textDash: Check = {
  id: 'P07',
  name: 'text-dash',
  group: 'layout',
  title: { zh: '连接号的种类', en: 'kinds of dashes' },
  why: {
    zh: '破折号、连接号和范围号各有其形，混用会被误读。',
    en: 'Dash, hyphen and sign of a range each have a form; mixed up they are misread.',
  },
  basis: [
    { document: 'GB/T 1.1—2020', clause: '8.1', confidence: 'V' },
    { document: 'GB/T 1.1—2020', clause: '9.4.5', confidence: 'V' },
    { document: 'GB/T 15834—2011', clause: '', confidence: 'R' },
  ],
  modality: 'should',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'automatic',
  state: 'on',
  messages: {
    dash: { zh: '汉字之间的“{found}”应为破折号“——”', en: 'Between Chinese words “{found}” is the dash “——”' },
  },
  check: (text) => {
    const passages = textPassagesOf(text)
    if (passages.length === 0) return notApplicable('nothing-to-check')
    return found(
      passages.flatMap((passage) =>
        matchesOf(passage.text, MADE_UP).map(({ index, 0: dash }) => {
          const at = passage.place(index, index + dash.length)
          return { at, message: 'dash', data: { found: dash }, edits: [{ at, replacement: '——' }] }
        }),
      ),
    )
  },
}
