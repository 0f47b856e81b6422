import type { Check } from '../check.ts'
import { found, notApplicable } from '../outcome.ts'
import { insideLocatorsOf, type PlacedLocator } from './inside-locators.ts'

export const selfReference: Check = {
  id: 'X05',
  name: 'self-reference',
  group: 'cross-references',
  title: { zh: '指向自身', en: 'clause that points to itself' },
  why: {
    zh: '要求读者去看正在读的这一条，多半是编号写错了。',
    en: 'Sending readers to the clause they are reading is mostly a wrong number.',
  },
  basis: [{ document: 'own', clause: '', confidence: 'own' }],
  modality: 'own',
  severity: 'warning',
  appliesTo: { notSpecial: ['amendment'] },
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  messages: {
    self: {
      zh: '{target} 指向它自己所在的条，核对编号',
      en: '{target} points to the clause it stands in; check the number',
    },
  },
  check: (text) => {
    const pointers = insideLocatorsOf(text).filter(({ kind }) => kind === 'clause' || kind === 'list-item')
    if (pointers.length === 0) return notApplicable('nothing-to-check')
    return found(
      pointers.filter(isSelf).map(({ passage, from, to, text: words }) => ({
        at: passage.place(from, to),
        message: 'self',
        data: { target: words },
      })),
    )
  },
}

/** A range over the clause, and a list item of it named in a paragraph, are no such thing; notes speak of their clause. */
function isSelf({ passage, value, targets, item, citedBy }: PlacedLocator): boolean {
  const { block } = passage
  if (targets.length > 1 || citedBy === null || block.clause !== value) return false
  if (block.kind === 'note' || block.kind === 'example' || block.element === 'foreword') return false
  if (item === null) return block.kind !== 'caption'
  return block.kind === 'list-item' && block.number?.value.replace(/[（()）]/gu, '') === item
}
