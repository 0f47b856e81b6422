import type { Block } from '../../document/document.ts'
import type { Section } from '../../document/flow.ts'
import type { Check, FoundFault, TextPlace } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { found, notApplicable, unknown } from '../outcome.ts'
import { placeOfField } from '../profile/cover-fields.ts'
import { onWholeCover } from './cover-page.ts'

export const headerNumber: Check = {
  id: 'C21',
  name: 'header-number',
  group: 'cover',
  title: { zh: '页眉的文件编号', en: 'number in the header' },
  why: {
    zh: '散开的页靠页眉的编号辨认。',
    en: 'A page on its own is known by the number in its header.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '10', confidence: 'V' }],
  modality: 'shall',
  appliesTo: {},
  falsePositiveRisk: 'medium',
  fix: 'suggested',
  state: 'trial',
  messages: {
    differs: {
      zh: '从这里起页眉是“{found}”，封面的编号是“{expected}”',
      en: 'From here on the header reads “{found}”; the number on the cover is “{expected}”',
    },
    missing: { zh: '从这里起页眉没有文件编号', en: 'From here on the header shows no number' },
  },
  check: (text) =>
    onWholeCover(text, ({ first, rawOf }) => {
      const number = first('number')
      if (!number) return notApplicable('nothing-to-check')
      const sections = sectionsOfText(text)
      if (sections.length === 0) return unknown('reader-gap')
      const headers = sections.flatMap(({ section }) => section.headers)
      // Headers that are there and empty may be filled by a field that was not read.
      if (headers.length > 0 && headers.every((header) => header.text.trim() === '')) return unknown('reader-gap')
      const expected = rawOf(number)
      const faults = sections.flatMap(({ section, at }) => faultIn(section, at, expected))
      const evidence = [placeOfField(number)]
      return found(faults.map((fault) => ({ ...fault, evidence })))
    }),
}

type PlacedSection = { readonly section: Section; readonly at: TextPlace }

/** The sections after the cover, each with its first block of words. */
function sectionsOfText({ document, facts }: CheckedText): readonly PlacedSection[] {
  const first = new Map<number, Block>()
  for (const { block } of facts.passages)
    if (block.element !== 'cover' && !first.has(block.section)) first.set(block.section, block)
  return document.sections.flatMap((section, index) => {
    const block = first.get(index)
    return block ? [{ section, at: { block: block.index, from: 0, to: 0 } }] : []
  })
}

function faultIn({ headers }: Section, at: TextPlace, expected: string): readonly FoundFault[] {
  const shown = headers.filter(({ kind, text }) => kind !== 'first' && text.trim() !== '')
  if (shown.length === 0) return [{ at, message: 'missing', certainty: 'guessed' }]
  const other = shown.find(({ text }) => !bare(text).includes(bare(expected)))
  return other ? [{ at, message: 'differs', data: { found: other.text.trim(), expected } }] : []
}

/** Open figures are one however many; gaps and the kind of the dash are matters of other checks. */
const bare = (words: string): string =>
  words
    .normalize('NFKC')
    .replace(/[Xx×*]{2,}/gu, 'X')
    .replace(/[-‐-―─]|一(?=\d{4})/gu, '-')
    .replace(/\s/gu, '')
