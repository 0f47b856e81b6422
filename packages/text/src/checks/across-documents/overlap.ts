import type { Check, FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { nameOf, otherStandards } from '../facts/other-standards.ts'
import { containment } from '../facts/shingles.ts'
import { found, notApplicable, unknown } from '../outcome.ts'
import { titleOf } from '../profile/title.ts'
import { OWN } from './own-basis.ts'

const SHARE_MAX = 0.3

export const overlap: Check = {
  id: 'L02',
  name: 'overlap',
  group: 'across-documents',
  title: { zh: '与其他标准重复', en: 'overlap with other standards' },
  why: {
    zh: '同一对象有两份标准，使用者不知道该按哪一份。',
    en: 'Where two standards govern one object users cannot tell which to follow.',
  },
  basis: [OWN],
  modality: 'own',
  severity: 'warning',
  appliesTo: { paper: 'standard' },
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  messages: {
    'same-name': { zh: '名称与{standard}相同', en: 'the name is that of {standard}' },
    'same-words': {
      zh: '约{percent}%的文字与{standard}相同，请核实是否重复',
      en: 'some {percent} % of the text stands in {standard} too; verify that they do not double each other',
    },
  },
  check: (text) => {
    const others = otherStandards(text)
    if (others === null) return unknown('no-registry')
    const title = titleOf(text.document)
    if (!title || others.length === 0) return notApplicable('nothing-to-check')
    return found(others.flatMap((other) => overlapWith(text, other, title)))
  },
}

function overlapWith(
  text: CheckedText,
  other: CheckedText,
  title: NonNullable<ReturnType<typeof titleOf>>,
): readonly FoundFault[] {
  const standard = nameOf(other)
  const share = containment(text, other) ?? 0
  const isSameName = wordsOf(title.words) === wordsOf(titleOf(other.document)?.words ?? '')
  if (share >= SHARE_MAX) {
    const data = { percent: Math.round(share * 100), standard }
    return [{ at: title.at, message: 'same-words', data, certainty: 'guessed' }]
  }
  return isSameName ? [{ at: title.at, message: 'same-name', data: { standard }, certainty: 'guessed' }] : []
}

const wordsOf = (title: string): string => title.replaceAll(/[^\p{L}\p{N}]/gu, '')
