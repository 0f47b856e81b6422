import type { Check } from '../check.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'

export const annexForbiddenHeading: Check = {
  id: 'N08',
  name: 'annex-forbidden-heading',
  group: 'annexes',
  title: { zh: '附录内不该有的标题', en: 'headings forbidden in annexes' },
  why: {
    zh: '范围、规范性引用文件、术语和定义只在正文中设一次，附录中再设会出现两套。',
    en: 'Scope, references and terms stand once for the whole; a second set in an annex would compete with them.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '9.6', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { editions: ['2020'], notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  messages: {
    forbidden: { zh: '附录中不应设“{title}”', en: 'an annex has no “{title}” of its own' },
  },
  check: ({ facts }) => {
    const headings = facts.headings.filter(({ annex, element }) => annex === null && element === 'annex')
    if (headings.length === 0) return notApplicable('no-such-element')
    return found(
      headings.flatMap(({ index, text, contentFrom }) => {
        const words = text.slice(contentFrom).trimEnd()
        const title = words.replaceAll(/\s/gu, '')
        if (!FORBIDDEN.has(title)) return []
        return [
          {
            at: { block: index, from: contentFrom, to: contentFrom + words.length },
            message: 'forbidden',
            data: { title },
          },
        ]
      }),
    )
  },
}

const FORBIDDEN: ReadonlySet<string> = new Set([
  '范围',
  '规范性引用文件',
  '引用文件',
  '术语和定义',
  '术语与定义',
  '术语、定义和缩略语',
])
