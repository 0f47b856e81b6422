import type { Check, FoundFault, TextPlace } from '../check.ts'
import type { CheckedText, Facts } from '../checked-text.ts'
import { found, notApplicable } from '../outcome.ts'

type Placed = Facts['identifiers'][number]

export const numberSpelling: Check = {
  id: 'R20',
  name: 'number-spelling',
  group: 'references',
  title: { zh: '编号的写法', en: 'spelling of a number' },
  why: {
    zh: '编号写法统一，人和机器才能认出同一个文件。',
    en: 'One way of writing lets people and machines see that the same document is meant.',
  },
  basis: [
    { document: 'GB/T 1.1—2020', clause: '8.1', confidence: 'V' },
    { document: 'GB/T 1.1—2020', clause: '10.3', confidence: 'V' },
  ],
  modality: 'shall',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'automatic',
  state: 'on',
  precision: { on: '2026-11-22', hits: 8, reviewed: 8, right: 8 },
  messages: {
    misspelt: {
      zh: '“{found}”应写为“{expected}”（这样写的共 {count} 处）',
      en: '“{found}” is written “{expected}” ({count} places are written so)',
    },
  },
  check: (text) => {
    const numbers = text.facts.identifiers.filter((each) => isJudged(text, each))
    return numbers.length === 0 ? notApplicable('nothing-to-check') : found(faultsIn(numbers))
  },
}

/** The cover and the running header have a rule of their own; what is not given yet has no form. */
function isJudged({ facts }: CheckedText, { passage, from, to, label }: Placed): boolean {
  if (label === 'incomplete' || label === 'not-a-number') return false
  if (['cover', 'contents'].includes(passage.block.element) || passage.block.kind === 'figure') return false
  return !facts
    .tokens(passage)
    .some(({ kind, ...token }) => (kind === 'code' || kind === 'url') && token.from <= from && token.to >= to)
}

/** One finding for each kind of slip: whoever writes a hyphen for the dash does so everywhere. */
function faultsIn(numbers: readonly Placed[]): readonly FoundFault[] {
  const byKind = new Map<string, Placed[]>()
  for (const each of numbers) {
    if (each.text === each.written) continue
    const kind = slipOf(each)
    const known = byKind.get(kind)
    if (known) known.push(each)
    else byKind.set(kind, [each])
  }
  return [...byKind.values()].flatMap((slips): FoundFault[] => {
    const [first] = slips
    if (!first) return []
    const [at, ...evidence] = slips.map(placeOf)
    if (!at) return []
    const data = { found: first.text, expected: first.written, count: slips.length }
    const edits = slips.map((slip) => ({ at: placeOf(slip), replacement: slip.written }))
    return [{ at, message: 'misspelt', data, evidence, edits }]
  })
}

const placeOf = ({ passage, from, to }: Placed): TextPlace => passage.place(from, to)

/** Which sign differs: the dash before the year, the gap, both, or the code itself. */
function slipOf({ text, written }: Placed): string {
  const dashed = text.replace(/\s*[-–‐‑−－一]{1,2}\s*(?=(?:19|20)\d{2}(?!\d))/gu, '—')
  if (dashed === written) return 'dash'
  const gapless = (words: string): string => words.replaceAll(/[\s\u3000]/gu, '')
  if (gapless(text) === gapless(written)) return 'gap'
  return gapless(dashed) === gapless(written) ? 'dash and gap' : 'code'
}
