import type { Block, ElementName } from '../../document/document.ts'
import type { Check } from '../check.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'
import { certaintyOf, nameOf, placeOfTitle } from './heading-words.ts'

/** Under the titles of contents and indexes stand lists, and an index may have a title for each language; what is `unknown`
 * stands before the text or is no heading of it. */
const APART: ReadonlySet<ElementName> = new Set(['contents', 'index', 'unknown'])

/** Headings with nothing below them. */
export const clauseEmpty: Check = {
  id: 'S21',
  name: 'clause-empty',
  group: 'structure',
  title: { zh: '空的条', en: 'empty clause' },
  why: {
    zh: '只有标题没有内容的章条，不是漏写，就是标题写错了层次。',
    en: 'A heading with nothing below it is either unfinished or of the wrong level.',
  },
  basis: [{ document: 'own', clause: '', confidence: 'own' }],
  modality: 'own',
  severity: 'warning',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  messages: {
    empty: { zh: '“{heading}”下没有内容', en: 'there is nothing under “{heading}”' },
  },
  check: ({ facts }) => {
    const headings = facts.headings.filter(({ isTitled, element }) => isTitled && !APART.has(element))
    if (headings.length === 0) return notApplicable('nothing-to-check')
    return found(
      headings
        .filter((heading) => facts.under(heading).every(({ kind }) => kind === 'empty'))
        .filter((heading) => !isDividedElsewhere(heading, facts.headings))
        .map((heading) => ({
          at: placeOfTitle(heading),
          message: 'empty',
          data: { heading: nameOf(heading) },
          certainty: certaintyOf(heading),
        })),
    )
  },
}

/** Where an unnumbered heading comes between, 7.1.1 no longer stands under 7.1; it is its clause all the same. */
const isDividedElsewhere = ({ index, number }: Block, headings: readonly Block[]): boolean =>
  number !== null && headings.some((each) => each.index > index && each.number?.value.startsWith(`${number.value}.`))
