import { matchesOf } from '../../document/matches.ts'
import type { Check, FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { type AnnexEntry, annexesOf } from '../facts/annexes.ts'
import { tellsOfFormerEdition } from '../facts/former-edition.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'

export const annexNatureInContents: Check = {
  id: 'N09',
  name: 'annex-nature-in-contents',
  group: 'annexes',
  title: { zh: '附录性质与目次一致', en: 'nature agrees with the contents' },
  why: {
    zh: '目次或前言所说的性质与附录自己标的不同，读者不知道以哪个为准。',
    en: 'Where the contents or the foreword call an annex something else, nobody knows which holds.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '8.2', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'low',
  fix: 'automatic',
  state: 'on',
  messages: {
    other: {
      zh: '此处称附录{letter}为“{found}”，附录自己标的是“{expected}”',
      en: 'annex {letter} is called “{found}” here; the annex itself says “{expected}”',
    },
  },
  check: (text) => {
    const annexes = annexesOf(text).filter(({ nature }) => nature !== null)
    if (annexes.length === 0) return notApplicable('no-such-element')
    return found(annexes.flatMap((annex) => [...contentsFaults(text, annex), ...forewordFaults(text, annex)]))
  },
}

const WORDS = { normative: '规范性', informative: '资料性' } as const
const NATURE = /规\s?范\s?性|资\s?料\s?性/u

/** An entry without any nature is for the rule on the form of entries. */
function contentsFaults({ facts }: CheckedText, { letter, nature }: AnnexEntry): readonly FoundFault[] {
  const expected = nature === null ? '' : WORDS[nature]
  return facts.blocksOf('contents').flatMap(({ index, kind, entry, text }): readonly FoundFault[] => {
    if (kind !== 'contents-entry' || entryLetter(entry?.number ?? null, text) !== letter) return []
    const match = NATURE.exec(text)
    const found = match?.[0].replaceAll(/\s/gu, '') ?? expected
    if (!match || found === expected) return []
    const at = { block: index, from: match.index, to: match.index + match[0].length }
    return [{ at, message: 'other', data: { letter, found, expected }, edits: [{ at, replacement: expected }] }]
  })
}

const entryLetter = (number: string | null, text: string): string | null =>
  /^\s*附\s*录\s*(?<letter>[A-Z])(?![A-Za-z])/u.exec(number ?? text)?.groups?.['letter'] ?? null

const OF_ANNEX = /附录 ?(?<letter>[A-Z])(?:是|为)(?<nature>规范性|资料性)/gu

/** 附录A为规范性附录, as forewords used to say. */
function forewordFaults({ facts }: CheckedText, { letter, nature }: AnnexEntry): readonly FoundFault[] {
  if (nature === null) return []
  return facts.passages
    .filter(({ block }) => block.element === 'foreword')
    .flatMap(({ text, place }) =>
      matchesOf(text, OF_ANNEX)
        .filter(({ groups }) => groups?.['letter'] === letter && groups['nature'] !== WORDS[nature])
        .filter(({ index }) => !tellsOfFormerEdition(text, index))
        .map(({ index, 0: whole, groups }) => ({
          at: place(index + whole.length - 3, index + whole.length),
          message: 'other',
          data: { letter, found: groups?.['nature'] ?? '', expected: WORDS[nature] },
        })),
    )
}
