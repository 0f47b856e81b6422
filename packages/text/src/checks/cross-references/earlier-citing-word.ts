import { matchesOf } from '../../document/matches.ts'
import type { Check, FoundFault } from '../check.ts'
import type { Passage } from '../checked-text.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'

export const earlierCitingWord: Check = {
  id: 'X06',
  name: 'earlier-citing-word',
  group: 'cross-references',
  title: { zh: '2009 版的引用用语', en: 'words of the edition of 2009' },
  why: {
    zh: '2020 版的资料性提及用“见”，“参见”是 2009 版的用语。',
    en: 'The edition of 2020 points to information by 见; 参见 is a word of the edition of 2009.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '9.5.4', confidence: 'R' }],
  modality: 'should',
  appliesTo: { editions: ['2020'], notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'medium',
  fix: 'automatic',
  state: 'trial',
  messages: {
    earlier: { zh: '“{found}”是 2009 版的用语，宜用“见”', en: '“{found}” is a word of the edition of 2009; use 见' },
  },
  check: ({ facts }) => {
    const passages = facts.passages.filter(({ block }) => !NOT_READ.has(block.element))
    if (passages.length === 0) return notApplicable('nothing-to-check')
    return found(
      passages.flatMap((passage) => {
        if (!passage.text.includes('参见')) return []
        const quoted = facts.tokens(passage).filter(({ kind }) => kind === 'quotation' || kind === 'code')
        return faultsIn(passage).filter(({ at }) => !quoted.some(({ from, to }) => from <= at.from && at.to <= to))
      }),
    )
  },
}

const NOT_READ: ReadonlySet<string> = new Set(['cover', 'contents', 'bibliography', 'index'])

function faultsIn({ text, place }: Passage): readonly FoundFault[] {
  return matchesOf(text, /参见/gu).map(({ index, 0: word }) => {
    const at = place(index, index + word.length)
    return { at, message: 'earlier', data: { found: word }, edits: [{ at, replacement: '见' }] }
  })
}
