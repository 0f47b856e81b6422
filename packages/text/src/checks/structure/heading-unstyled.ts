import type { ElementName } from '../../document/document.ts'
import type { Check } from '../check.ts'
import { found, notApplicable, unknown } from '../outcome.ts'
import { placeOfTitle } from './heading-words.ts'

const SHOWN_MAX = 20

/** The titles within contents and indexes are no headings of the text. */
const APART: ReadonlySet<ElementName> = new Set(['contents', 'index'])

/** Headings that only their number or the contents betray. One finding for the text: they are mended together. */
export const headingUnstyled: Check = {
  id: 'S15',
  name: 'heading-unstyled',
  group: 'structure',
  title: { zh: '标题没有用样式', en: 'heading without style' },
  why: {
    zh: '没有样式的标题进不了自动目次和导航，编号也只能手工维护。',
    en: 'Headings without a style are missing from automatic contents and navigation, and their numbers are kept by hand.',
  },
  basis: [{ document: 'own', clause: '', confidence: 'own' }],
  modality: 'own',
  appliesTo: {},
  falsePositiveRisk: 'medium',
  fix: 'suggested',
  state: 'trial',
  precision: { on: '2026-11-22', hits: 1, reviewed: 1, right: 1 },
  messages: {
    unstyled: {
      zh: '有 {count} 个标题没有用标题样式，这是第一个',
      en: '{count} headings have no heading style; this is the first',
    },
  },
  check: ({ document, facts }) => {
    if (document.format !== 'docx') return unknown('format-lacks-it')
    const headings = facts.headings.filter(({ isTitled, element }) => isTitled && !APART.has(element))
    if (headings.length === 0) return notApplicable('nothing-to-check')
    const unstyled = headings.filter(({ votes }) => !votes.includes('style') && !votes.includes('outline'))
    const [first, ...others] = unstyled
    if (!first) return found([])
    const evidence = others.slice(0, SHOWN_MAX).map(placeOfTitle)
    return found([{ at: placeOfTitle(first), message: 'unstyled', data: { count: unstyled.length }, evidence }])
  },
}
