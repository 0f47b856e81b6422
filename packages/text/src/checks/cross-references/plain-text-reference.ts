import type { Check } from '../check.ts'
import { found, notApplicable } from '../outcome.ts'
import { insideLocatorsOf, type PlacedLocator } from './inside-locators.ts'

export const plainTextReference: Check = {
  id: 'X08',
  name: 'plain-text-reference',
  group: 'cross-references',
  title: { zh: '引用为域', en: 'live fields' },
  why: {
    zh: '用域写的引用随编号更新，手工键入的不会。',
    en: 'A field follows when numbers change; what is typed by hand does not.',
  },
  basis: [{ document: 'own', clause: '', confidence: 'own' }],
  modality: 'own',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  precision: { on: '2026-11-22', hits: 6, reviewed: 6, right: 6 },
  messages: {
    typed: {
      zh: '文内引用有 {count} 处是手工键入的，编号改变后不会更新，可改用交叉引用域',
      en: '{count} cross-references are typed by hand and will not follow when numbers change; fields would',
    },
  },
  check: (text) => {
    if (text.document.format !== 'docx') return notApplicable('format-lacks-it')
    const pointers = insideLocatorsOf(text).filter(isToNumberedPart)
    if (pointers.length === 0) return notApplicable('nothing-to-check')
    // Who writes fields knows of them; a single one that is typed is left to their judgement.
    const [first, ...others] = pointers.some(isLive) ? [] : pointers
    if (!first) return found([])
    // One finding for the whole: an author who types one types all.
    return found([
      {
        at: first.passage.place(first.from, first.to),
        message: 'typed',
        data: { count: pointers.length },
        evidence: others.slice(0, EVIDENCE_MAX).map(({ passage, from, to }) => passage.place(from, to)),
      },
    ])
  },
}

const EVIDENCE_MAX = 20
const KINDS: ReadonlySet<string> = new Set(['chapter', 'clause', 'annex', 'figure', 'table', 'formula'])

/** Cells are left out: the reader brings no fields of cells. */
function isToNumberedPart({ kind, passage, isWellFormed }: PlacedLocator): boolean {
  return KINDS.has(kind) && isWellFormed && !passage.cell && passage.block.element !== 'foreword'
}

const isLive = ({ passage, from, to }: PlacedLocator): boolean =>
  passage.block.fields.some(
    (field) =>
      /^\s*(?:REF|PAGEREF|NOTEREF|HYPERLINK|=)/iu.test(field.instruction) && field.from < to && from < field.to,
  )
