import type { Block } from '../../document/document.ts'
import { OBJECT_PLACEHOLDER } from '../../document/source-map.ts'
import type { Check, FoundFault, TextEdit, TextPlace } from '../check.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'
import { isInterposed, type List, listsIn } from './lists.ts'

/** Whether the items of a list end as its lead-in asks: after a colon ； … 。, after a full stop 。 each. */
export const listPunctuation: Check = {
  id: 'S17',
  name: 'list-punctuation',
  group: 'structure',
  title: { zh: '列项的标点', en: 'punctuation of lists' },
  why: {
    zh: '引语用冒号，各项是一句话的一部分；引语用句号，各项各是一句。标点要与之一致。',
    en: 'After a colon the items are parts of one sentence, after a full stop each is one; the marks must agree.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '7.5', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'medium',
  fix: 'automatic',
  state: 'on',
  precision: { on: '2026-11-22', hits: 23, reviewed: 23, right: 23 },
  messages: {
    'after-colon': {
      zh: '引语以冒号结尾，各项末尾应为分号或逗号，最后一项为句号（各项是完整的句子时，引语改用句号）；这一列项有 {count} 项不符',
      en: 'after a colon the items end with a semicolon or comma and the last with a full stop (whole sentences follow a full stop instead); {count} here do not',
    },
    'after-stop': {
      zh: '引语以句号结尾，各项末尾应为句号（各项不是完整的句子时，引语改用冒号）；这一列项有 {count} 项不符',
      en: 'after a full stop every item ends with a full stop (parts of a sentence follow a colon instead); {count} here do not',
    },
  },
  check: (text) => {
    const lists = listsIn(text).filter(isJudged)
    if (lists.length === 0) return notApplicable('nothing-to-check')
    return found(lists.flatMap(faultIn))
  },
}

const COLON = /[：:]\s*$/u
const STOP = /。\s*$/u
const HAN = /\p{Script=Han}/u
/** A word that joins the next item may stand behind the mark. */
const JOINS_NEXT = /[；;，,](?:和|或|或者|以及|及|并且)$/u

/** Only plain lists: one level, at least two items, with a lead-in that says which form it has. */
function isJudged({ items, before }: List): boolean {
  if (items.length < 2 || before === null || !['paragraph', 'heading'].includes(before.kind)) return false
  if (before.kind === 'heading' && before.isTitled) return false
  return items.every(({ level }) => level === 1) && (COLON.test(before.text) || STOP.test(before.text))
}

function faultIn({ items, before, after }: List): readonly FoundFault[] {
  const isColon = COLON.test(before?.text ?? '')
  const isOpen = isInterposed(after) || after?.kind === 'paragraph' || after?.kind === 'example'
  const wrong = items.flatMap((item, at) => {
    const isLast = at === items.length - 1
    return isLast && isOpen && isColon ? [] : wrongEnd(item, isLast || !isColon)
  })
  const [first, ...others] = wrong
  if (!first) return []
  // An item of several sentences is not mended by another mark at its end.
  const isMendable = items.every((item) => !item.text.trimEnd().slice(0, -1).includes('。'))
  return [
    {
      at: first.at,
      message: isColon ? 'after-colon' : 'after-stop',
      data: { count: wrong.length },
      evidence: others.map(({ at }) => at),
      certainty: items[0].certainty,
      ...(isMendable ? { edits: wrong } : {}),
    },
  ]
}

/** The place of the last mark, or of its lack, and what belongs there; nothing where it is right or cannot be told. */
function wrongEnd({ index, text }: Block, isStop: boolean): readonly TextEdit[] {
  const words = text.trimEnd().replace(/[”’]$/u, '')
  const last = words.at(-1) ?? ''
  if (last === '' || last === OBJECT_PLACEHOLDER || COLON.test(last)) return []
  if (JOINS_NEXT.test(words) || !HAN.test(words)) return []
  if ((isStop ? '。？！' : '；;，,').includes(last)) return []
  const to = words.length
  const from = /[。；;，,、.]/u.test(last) ? to - 1 : to
  const at: TextPlace = { block: index, from, to }
  return [{ at, replacement: isStop ? '。' : '；' }]
}
