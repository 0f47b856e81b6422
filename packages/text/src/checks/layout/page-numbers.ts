import type { Block } from '../../document/document.ts'
import type { Section } from '../../document/flow.ts'
import type { Check, FoundFault, TextPlace } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { found, notApplicable, unknown } from '../outcome.ts'

export const pageNumbers: Check = {
  id: 'P02',
  name: 'page-numbers',
  group: 'layout',
  title: { zh: '页码', en: 'page numbers' },
  why: {
    zh: '前言等用罗马数字，正文用阿拉伯数字从 1 起编，读者据此辨认正文的开始。',
    en: 'Roman figures before the text and Arabic in it show where the text begins.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '10', confidence: 'V' }],
  modality: 'should',
  appliesTo: { notSpecial: ['construction', 'food-safety', 'metrology', 'amendment'] },
  falsePositiveRisk: 'low',
  fix: 'suggested',
  state: 'on',
  messages: {
    front: { zh: '目次、前言、引言的页码应为罗马数字', en: 'Pages before the text are numbered in Roman figures' },
    text: { zh: '正文的页码应为阿拉伯数字', en: 'Pages of the text are numbered in Arabic figures' },
    shared: {
      zh: '前言等与正文在同一节，页码无法分别编排',
      en: 'What precedes the text is in one section with it, so the two cannot be numbered apart',
    },
  },
  check: (text) => {
    const { document, facts } = text
    if (document.format !== 'docx') return unknown('format-lacks-it')
    const front = facts.headings.filter(({ element, level }) => FRONT.has(element) && level === 1)
    const chapter = facts.headings.find(({ element, level }) => TEXT.has(element) && level === 1)
    if (front.length === 0 || !chapter) return notApplicable('nothing-to-check')
    // Without a field for the page there are no numbers, or they were not read.
    if (!document.sections.some(showsPage)) return unknown('reader-gap')
    const shared = front.find(({ section }) => section === chapter.section)
    if (shared) return found([{ at: startOf(chapter), message: 'shared', evidence: [startOf(shared)] }])
    return found([...frontFaults(text, front), ...textFaults(text, chapter)])
  },
}

const FRONT: ReadonlySet<Block['element']> = new Set(['contents', 'foreword', 'introduction'])
const TEXT: ReadonlySet<Block['element']> = new Set(['scope', 'normative-references', 'terms', 'symbols', 'core'])
const ROMAN = /roman/iu

const showsPage = ({ headers, footers }: Section): boolean =>
  [...headers, ...footers].some(({ fields }) => fields.some(({ instruction }) => /^\s*PAGE\b/u.test(instruction)))

const startOf = ({ index, text }: Block): TextPlace => ({ block: index, from: 0, to: text.length })

/** One finding for a section, at the first title in it. */
function frontFaults({ document }: CheckedText, front: readonly Block[]): readonly FoundFault[] {
  const firsts = front.filter(({ section }, nth) => front.findIndex((each) => each.section === section) === nth)
  return firsts
    .filter(({ section }) => {
      const shown = document.sections[section]
      return shown !== undefined && !ROMAN.test(shown.pageNumberFormat ?? '')
    })
    .map((block) => ({ at: startOf(block), message: 'front' }))
}

function textFaults({ document }: CheckedText, chapter: Block): readonly FoundFault[] {
  const format = document.sections[chapter.section]?.pageNumberFormat ?? ''
  return ROMAN.test(format) ? [{ at: startOf(chapter), message: 'text' }] : []
}
