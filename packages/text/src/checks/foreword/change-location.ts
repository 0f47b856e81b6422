import type { Block } from '../../document/document.ts'
import type { Check, FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { found, notApplicable } from '../outcome.ts'
import { itemsOf, wholeOf } from './foreword-items.ts'

/** Whether the clauses named exist is judged with all pointers inside the document. */
export const changeLocation: Check = {
  id: 'F06',
  name: 'change-location',
  group: 'foreword',
  title: { zh: '变化指明新旧条款', en: 'changes located' },
  why: {
    zh: '指明新旧条款，读者才能逐条核对变化。',
    en: 'With the old and the new clause named readers can compare change by change.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '8.3 c)', confidence: 'R' }],
  modality: 'own',
  severity: 'warning',
  appliesTo: { notSpecial: ['construction', 'amendment'] },
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  messages: {
    none: {
      zh: '这项变化没有指明条款，写成“（见新版条款，旧版年份年版的条款）”',
      en: 'The change names no clause; give the new and the old one in brackets',
    },
    old: { zh: '这项变化没有指明旧版的条款', en: 'The change does not name the clause of the former edition' },
    new: { zh: '这项变化没有指明本版的条款', en: 'The change does not name the clause of this edition' },
  },
  check: (text) => {
    const changes = changesOf(text)
    return changes.length === 0 ? notApplicable('nothing-to-check') : found(changes.flatMap(faultsAt))
  },
}

const INTRODUCES = /(?:变化|修改|差异|改动)[^。]{0,8}[：:]\s*$/u

/** The list behind the sentence that introduces it. */
const changesOf = (text: CheckedText): readonly Block[] =>
  itemsOf(text, 'replaced').flatMap(({ blocks }) => {
    const start = blocks.findIndex((block) => INTRODUCES.test(block.text))
    if (start === -1) return []
    const list = blocks.slice(start + 1).filter(({ kind }) => kind === 'list-item')
    return list.filter(({ text: words }) => !/[：:]\s*$/u.test(words))
  })

const NEW_ONLY = /^(?:[^\p{Script=Han}]*)(?:增加|新增|补充)/u
const OLD_ONLY = /^(?:[^\p{Script=Han}]*)(?:删除|取消|删去)/u
const OLD = /(?:19|20)\d{2}\s?年?版|(?:原|上一|前一|旧)版/u
const PLACE =
  /第\s?[\d一二三四五六七八九十]+\s?章|附录\s?[A-Z]|[图表]\s?[A-Z]?\.?\d|[A-Z]?\.?\d+(?:\.\d+)*|封面|前言|引言|公式/u

function faultsAt(block: Block): readonly FoundFault[] {
  const words = block.text.slice(block.contentFrom)
  const at = wholeOf(block)
  const brackets = Array.from(
    words.matchAll(/[（(](?<inside>[^（()）]*见[^（()）]*)[)）]/gu),
    ({ groups }) => groups?.['inside'] ?? '',
  )
  // A clause named in the sentence itself is a place too; that the old one is missing is then left to a person.
  if (brackets.length === 0) return PLACE.test(words) ? [] : [{ at, message: 'none' }]
  const parts = brackets.flatMap((inside) => inside.split(/[，,；;]/u))
  const old = parts.findIndex((part) => OLD.test(part))
  const hasNew = (old === -1 ? parts : parts.slice(0, old)).some((part) => PLACE.test(part))
  if (!NEW_ONLY.test(words) && old === -1) return [{ at, message: 'old' }]
  return !OLD_ONLY.test(words) && !hasNew ? [{ at, message: 'new' }] : []
}
