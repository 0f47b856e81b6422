import type { Check, FoundFault } from '../check.ts'
import { found, notApplicable } from '../outcome.ts'
import { type ContentsLine, onContents } from './entries.ts'

export const annexEntry: Check = {
  id: 'T04',
  name: 'annex-entry',
  group: 'contents',
  title: { zh: '附录条目的写法', en: 'entries of annexes' },
  why: {
    zh: '目次给出附录的编号、性质和标题，读者才知道哪些附录必须遵守。',
    en: 'Letter, nature and title in the contents tell which annexes have to be followed.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '8.2', confidence: 'V' }],
  modality: 'shall',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'suggested',
  state: 'on',
  precision: { on: '2026-11-22', hits: 2, reviewed: 2, right: 2 },
  implies: ['T02', 'N09'],
  messages: {
    nature: {
      zh: '目次中的“{found}”没有标明是规范性附录还是资料性附录',
      en: '“{found}” in the contents does not say (normative) or (informative)',
    },
    title: { zh: '目次中的“{found}”没有标题', en: '“{found}” in the contents has no title' },
  },
  check: (text) =>
    onContents(text, (entries) => {
      const annexes = entries.filter(({ kind }) => kind === 'annex')
      return annexes.length === 0 ? notApplicable('nothing-to-check') : found(annexes.flatMap(faultIn))
    }),
}

const NATURE = /[（(](?:规范性|资料性)(?:附录)?[)）]|(?:规范性|资料性)附录/u

function faultIn({ number, title, place }: ContentsLine): readonly FoundFault[] {
  const rest = title
    .replace(NATURE, '')
    .replace(/^附录\s?[A-Z]?/u, '')
    .trim()
  const fault = { at: place, data: { found: `${number ?? ''}${title}` } }
  if (!NATURE.test(title)) return [{ ...fault, message: 'nature' }]
  return rest === '' ? [{ ...fault, message: 'title' }] : []
}
