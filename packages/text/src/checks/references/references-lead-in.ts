import type { Block } from '../../document/document.ts'
import type { Check, Edition, FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { found, notApplicable, unknown } from '../outcome.ts'
import { elementOf, normativeEntriesOf } from './listed-documents.ts'

const NONE = '本文件没有规范性引用文件。'
const LEADS: Readonly<Record<Edition, string>> = {
  '2020':
    '下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。',
  '2009':
    '下列文件对于本文件的应用是必不可少的。凡是注日期的引用文件，仅注日期的版本适用于本文件。凡是不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。',
}

export const referencesLeadIn: Check = {
  id: 'R01',
  name: 'references-lead-in',
  group: 'references',
  title: { zh: '引导语', en: 'lead-in of the references' },
  why: {
    zh: '引导语说明注日期与不注日期引用的含义，改动会改变其含义。',
    en: 'The lead-in says what dated and undated references mean; a change of it changes the meaning.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '8.6', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: ['amendment'] },
  falsePositiveRisk: 'low',
  fix: 'automatic',
  state: 'on',
  messages: {
    differs: { zh: '引导语与固定文字不同，应为“{expected}”', en: 'The lead-in is not the fixed text “{expected}”' },
    'other-edition': {
      zh: '引导语是 {other} 版 GB/T 1.1 的固定文字，按 {edition} 版应为“{expected}”',
      en: 'The lead-in is that of the {other} edition of GB/T 1.1; the {edition} edition has “{expected}”',
    },
    missing: { zh: '清单之前没有引导语“{expected}”', en: 'The list has no lead-in “{expected}”' },
    none: { zh: '没有引用文件时，应写“{expected}”', en: 'Where there is no such document the text is “{expected}”' },
  },
  check: (text) => {
    const blocks = elementOf(text, 'normative-references')
    if (!blocks) return notApplicable('no-such-element')
    const { edition } = text.profile
    const entries = new Set(normativeEntriesOf(text).map(({ block }) => block))
    const leads = leadsOf(blocks, entries)
    if (edition === null) {
      const isKnown = [NONE, ...Object.values(LEADS)].some((each) => isSame(wordsOf(leads), each))
      return isKnown ? found([]) : unknown('edition-unknown')
    }
    return entries.size === 0 ? found(faultOfNone(blocks, edition)) : found(faultOfLead(text, blocks, leads, edition))
  },
}

const leadsOf = (blocks: readonly Block[], entries: ReadonlySet<Block>): readonly Block[] => {
  const first = blocks.findIndex((block) => entries.has(block))
  return blocks.slice(0, first === -1 ? blocks.length : first).filter(({ kind }) => kind !== 'heading')
}

const wordsOf = (blocks: readonly Block[]): string => blocks.map(({ text }) => text).join('')

/** Marks and gaps aside: their width is judged elsewhere. Printings of 2009 differ by one character. */
const bare = (words: string): string => words.replaceAll(/[\s\p{P}]/gu, '').replace('仅所注日期', '仅注日期')
const isSame = (words: string, expected: string): boolean => bare(words) === bare(expected)

/** In the edition of 2009 there is no fixed text for an empty list. */
function faultOfNone(blocks: readonly Block[], edition: Edition): readonly FoundFault[] {
  const rest = blocks.filter(({ kind }) => kind !== 'heading')
  const [only] = rest
  if (edition === '2009' || !only || rest.length > 1 || isSame(only.text, NONE)) return []
  const at = { block: only.index, from: 0, to: only.text.length }
  return [{ at, message: 'none', data: { expected: NONE }, edits: [{ at, replacement: NONE }] }]
}

function faultOfLead(
  { document }: CheckedText,
  blocks: readonly Block[],
  leads: readonly Block[],
  edition: Edition,
): readonly FoundFault[] {
  const expected = LEADS[edition]
  const [lead] = leads
  if (!lead) {
    const heading = blocks.find(({ kind }) => kind === 'heading')
    if (!heading || document.gaps.length > 0) return []
    return [{ at: { block: heading.index, from: 0, to: heading.text.length }, message: 'missing', data: { expected } }]
  }
  if (isSame(wordsOf(leads), expected)) return []
  const at = { block: lead.index, from: 0, to: lead.text.length }
  const other: Edition = edition === '2020' ? '2009' : '2020'
  const isOther = isSame(wordsOf(leads), LEADS[other])
  return [
    {
      at,
      message: isOther ? 'other-edition' : 'differs',
      data: isOther ? { expected, other, edition } : { expected },
      ...(leads.length === 1 ? { edits: [{ at, replacement: expected }] } : {}),
    },
  ]
}
