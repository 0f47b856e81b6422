import type { Sentence } from '../../lexer/sentences.ts'
import type { Check, Edition, FoundFault } from '../check.ts'
import type { CheckedText, Passage } from '../checked-text.ts'
import { type AnnexEntry, type AnnexMention, annexesOf } from '../facts/annexes.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'

export const annexNatureMention: Check = {
  id: 'N05',
  name: 'annex-nature-mention',
  group: 'annexes',
  title: { zh: '附录性质与提及方式相符', en: 'nature fits the mention' },
  why: {
    zh: '附录是否要遵守由提及它的条款决定，标的性质应与之相符。',
    en: 'The provision that names an annex decides whether it is to be followed; its nature should agree.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '9.6', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'medium',
  fix: 'suggested',
  state: 'trial',
  messages: {
    'to-be-followed': {
      zh: '此处要求遵守附录{letter}，而它标为资料性，核对附录的性质或改用“见”',
      en: 'annex {letter} is to be followed here though it is called informative; check its nature, or use 见',
    },
    'only-seen': {
      zh: '附录{letter}标为规范性，而文中只用“{word}”提及，核对附录的性质或提及方式',
      en: 'annex {letter} is called normative but only mentioned by {word}; check its nature or the mention',
    },
  },
  check: (text) => {
    const annexes = annexesOf(text).filter(({ nature, mentions }) => nature !== null && mentions.some(isOfText))
    if (annexes.length === 0) return notApplicable('nothing-to-check')
    return found(
      annexes.flatMap((annex) =>
        annex.nature === 'informative' ? followed(text, annex) : onlySeen(text, annex, text.profile.edition),
      ),
    )
  },
}

const isOfText = ({ passage: { block } }: AnnexMention): boolean =>
  block.element !== 'foreword' && block.element !== 'introduction' && block.kind !== 'note' && block.kind !== 'example'

const FOLLOWING = /(?:符合|按照|按|依据|依照|根据|遵守|遵循|执行|满足)\s?(?:本文件|本标准|本规范)?(?:的)?\s?$/u
const SEEING = /(?<word>参见|详见|见)\s?(?:本文件|本标准|本规范)?(?:的)?\s?$/u
const BEFORE = 12

const wordsBefore = ({ passage, from }: AnnexMention): string => passage.text.slice(Math.max(0, from - BEFORE), from)

/** A requirement or an instruction to follow an informative annex. */
function followed({ facts }: CheckedText, { letter, mentions }: AnnexEntry): readonly FoundFault[] {
  return mentions
    .filter((mention) => mention.isWhole && isOfText(mention) && FOLLOWING.test(wordsBefore(mention)))
    .filter((mention) => sentenceOf(facts.sentences, mention)?.kind === 'requirement')
    .map(({ passage, from, to }) => ({ at: passage.place(from, to), message: 'to-be-followed', data: { letter } }))
}

/** Named by 见 alone; in the edition of 2009 that word served normative annexes too, and 参见 did not. */
function onlySeen(
  { facts }: CheckedText,
  { letter, mentions }: AnnexEntry,
  edition: Edition | null,
): readonly FoundFault[] {
  const ofText = mentions.filter(isOfText)
  const words = ofText.map((mention) => SEEING.exec(wordsBefore(mention))?.groups?.['word'] ?? null)
  const [first] = ofText
  if (!first || !words.every((word) => word !== null && (edition === '2020' || word === '参见'))) return []
  const kinds = ofText.map((mention) => sentenceOf(facts.sentences, mention)?.kind)
  if (kinds.some((kind) => kind === 'requirement' || kind === 'instruction')) return []
  return [
    {
      at: first.passage.place(first.from, first.to),
      message: 'only-seen',
      data: { letter, word: words[0] ?? '见' },
    },
  ]
}

type PlacedSentence = Sentence & { readonly passage: Passage }

const sentenceOf = (
  sentences: readonly PlacedSentence[],
  { passage, from }: AnnexMention,
): PlacedSentence | undefined =>
  sentences.find((each) => each.passage === passage && each.from <= from && from < each.to)
