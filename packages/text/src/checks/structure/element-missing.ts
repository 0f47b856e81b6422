import type { Block, ElementName } from '../../document/document.ts'
import type { Check, FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'
import { ELEMENTS, headingOf, type NamedElement, placeOfAbsent } from './elements.ts'
import { titleOf } from './heading-words.ts'

/** What both editions require; the edition of 2020 requires more. */
const REQUIRED: readonly NamedElement[] = ['foreword', 'scope']
const REQUIRED_SINCE_2020: readonly NamedElement[] = ['foreword', 'scope', 'normative-references', 'terms']

/** A title with such a word is that of the element, only worded wrongly: then the element is not missing. */
const TELLING: Readonly<Partial<Record<ElementName, RegExp>>> = {
  foreword: /前言|序言/u,
  scope: /范围/u,
  'normative-references': /引用/u,
  terms: /术语|定义|名词/u,
}

/** Whether the elements that every document has are there; what they hold is asked by others. */
export const elementMissing: Check = {
  id: 'S01',
  name: 'element-missing',
  group: 'structure',
  title: { zh: '必备要素齐全', en: 'obligatory elements' },
  why: {
    zh: '必备要素是读者辨认和使用文件的基础，没有内容也要有固定的说明。',
    en: 'Readers rely on the obligatory elements; even an empty one says so in fixed words.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '表 3', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'low',
  fix: 'suggested',
  state: 'on',
  messages: {
    missing: { zh: '没有必备要素“{element}”', en: 'the obligatory element “{element}” is missing' },
    'without-core': {
      zh: '“术语和定义”之后没有核心技术要素的章',
      en: 'there is no chapter of core technical elements after the terms and definitions',
    },
    'without-cover': { zh: '没有封面', en: 'there is no cover' },
  },
  check: (text) => {
    if (text.facts.headings.length === 0) return notApplicable('nothing-to-check')
    return found([...withoutCover(text), ...missingElements(text), ...withoutCore(text)])
  },
}

/** Only a file with pages can lack its cover; what stands before the first heading may be one that was not understood. */
function withoutCover({ document, facts }: CheckedText): readonly FoundFault[] {
  const { cover, format, blocks } = document
  if (format !== 'docx' || cover.isPresent) return []
  const before = blocks.slice(0, facts.headings[0]?.index ?? 0)
  const isBare = before.every(
    ({ kind, pictures }) => (kind === 'empty' || kind === 'document-title') && pictures.length === 0,
  )
  return isBare ? [{ at: { block: 0, from: 0, to: 0 }, message: 'without-cover', certainty: 'likely' }] : []
}

function missingElements(text: CheckedText): readonly FoundFault[] {
  const required = text.profile.edition === '2020' ? REQUIRED_SINCE_2020 : REQUIRED
  const chapters = text.facts.headings.filter(({ level }) => level === 1)
  return required
    .filter((element) => headingOf(text, element) === null && !chapters.some((each) => tellsOf(element, each)))
    .map((element) => ({
      at: placeOfAbsent(text, element),
      message: 'missing',
      data: { element: ELEMENTS[element] },
    }))
}

const tellsOf = (element: NamedElement, heading: Block): boolean =>
  heading.element !== 'annex' && (TELLING[element]?.test(titleOf(heading)) ?? false)

/** The terms themselves are the core of a standard of terms, the table that of one of symbols. */
function withoutCore(text: CheckedText): readonly FoundFault[] {
  const { profile, facts } = text
  if (profile.edition !== '2020' || headingOf(text, 'core')) return []
  if (profile.type === null || profile.type === 'terminology' || profile.type === 'symbols') return []
  if (facts.blocksOf('symbols').length > 0 && facts.blocksOf('annex').length > 0) return []
  return [{ at: placeOfAbsent(text, 'core'), message: 'without-core' }]
}
