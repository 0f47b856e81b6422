import type { Block } from '../../document/document.ts'
import type { Check } from '../check.ts'
import { found, notApplicable, unknown } from '../outcome.ts'

/** Drawings and empty lines may stand behind the end line. */
const TAIL_BLOCKS = 8

export const endLine: Check = {
  id: 'P04',
  name: 'end-line',
  group: 'layout',
  title: { zh: '终结线', en: 'end line' },
  why: {
    zh: '终结线表示文件到此结束，没有缺页。',
    en: 'The end line shows that the document ends here and no page is missing.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '10', confidence: 'V' }],
  modality: 'may',
  appliesTo: { notSpecial: ['construction', 'amendment'] },
  falsePositiveRisk: 'high',
  fix: 'none',
  state: 'trial',
  precision: { on: '2026-11-22', hits: 2, reviewed: 2, right: 2 },
  messages: { missing: { zh: '最后一个要素之后没有终结线', en: 'No end line stands behind the last element' } },
  check: ({ document, facts }) => {
    if (document.format !== 'docx') return unknown('format-lacks-it')
    const last = facts.passages.at(-1)
    if (!last || facts.headings.length === 0) return notApplicable('nothing-to-check')
    if (document.blocks.slice(-TAIL_BLOCKS).some(isLine)) return found([])
    const end = last.text.length
    return found([{ at: last.place(end, end), message: 'missing', certainty: 'guessed' }])
  },
}

/** A border, a drawing, a row of dashes, or the style of the template. */
function isLine({ text, borders, pictures, styles, kind }: Block): boolean {
  if (styles.some((style) => style.includes('终结线'))) return true
  if (pictures.length > 0 || text.includes('\uFFFC') || kind === 'figure') return true
  if (/^[\s\u3000]*[_—─―－-]{3,}[\s\u3000]*$/u.test(text)) return true
  // Gaps alone may be underlined, which is not read.
  if (/^[ \u00A0\u3000]{8,}$/u.test(text)) return true
  return text.trim() === '' && borders.some((side) => side === 'top' || side === 'bottom')
}
