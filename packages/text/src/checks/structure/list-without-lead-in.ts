import type { Check, FoundFault } from '../check.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'
import { isInterposed, type List, listsIn, markerOf } from './lists.ts'

const LEADS = /[。：:]["”’）)]?\s*$/u

/** Lists that nothing leads in, or whose lead-in breaks off. */
export const listWithoutLeadIn: Check = {
  id: 'S16',
  name: 'list-without-lead-in',
  group: 'structure',
  title: { zh: '列项有引导语', en: 'list has a lead-in' },
  why: {
    zh: '列项由引语引出；没有引语，读者不知道各项与什么有关、是全部满足还是任选其一。',
    en: 'A lead-in says what the items are about, and whether all of them hold or any one.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '7.5', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  precision: { on: '2026-11-22', hits: 29, reviewed: 29, right: 29 },
  messages: {
    none: { zh: '列项直接接在标题之后，没有引语', en: 'the list follows its heading without a lead-in' },
    open: {
      zh: '列项之前的文字应以冒号或句号结尾',
      en: 'the words before a list end with a colon or a full stop',
    },
  },
  check: (text) => {
    const lists = listsIn(text)
    if (lists.length === 0) return notApplicable('nothing-to-check')
    return found(lists.flatMap((list, at) => (isFirstOfIts(list, lists[at - 1]) ? faultIn(list) : [])))
  },
}

/** Items that go on after a paragraph, with b) or another dash, have had their lead-in. */
function isFirstOfIts({ items: [first] }: List, earlier: List | undefined): boolean {
  const marker = markerOf(first)
  if ((marker?.ordinal ?? 1) > 1) return false
  if (!earlier || earlier.items[0].parent !== first.parent || marker?.ordinal === 1) return true
  return !earlier.items.some((item) => markerOf(item)?.family === marker?.family)
}

function faultIn({ items, before }: List): readonly FoundFault[] {
  const [first] = items
  if (before === null || isInterposed(before) || LEADS.test(before.text) || mayBeNoList(items)) return []
  const { certainty } = first
  if (before.kind === 'heading' && before.isTitled) {
    return [{ at: { block: first.index, from: 0, to: first.text.trimEnd().length }, message: 'none', certainty }]
  }
  const isLeadIn = before.kind === 'paragraph' || before.kind === 'heading'
  if (!isLeadIn) return []
  const to = before.text.trimEnd().length
  return [{ at: { block: before.index, from: Math.max(0, to - 1), to }, message: 'open', certainty }]
}

/** A single line that begins with a typed dash or figure may be something else. */
const mayBeNoList = ([first, ...others]: List['items']): boolean =>
  others.length === 0 && first.number?.origin !== 'automatic'
