import { annexOf } from './annex-heading.ts'
import type { ContentsIndex } from './contents.ts'
import type { BlockNumber, Certainty, HeadingVote } from './document.ts'
import type { SourceFormat } from './flow.ts'
import { type HeadingEvidence, type HeadingState, headingEvidenceOf } from './heading-evidence.ts'
import type { HeadingNumber } from './heading-number.ts'
import { listMarkerOf } from './list-marker.ts'
import { isBlank, isSentence, withoutGaps } from './words.ts'
import { isOpen, type Working } from './working.ts'

const LONGEST_UNNUMBERED_SENTENCE = 40

/** Finds the headings among the open paragraphs, by style, outline, number and contents, and gives them their numbers. */
export function markHeadings(works: readonly Working[], contents: ContentsIndex, format: SourceFormat): void {
  let state: Moving = { format, contents, last: null, isDecimal: false, isStyled: false, before: '', after: '' }
  const visible = works.filter((work) => work.kind !== 'empty')
  for (const [at, work] of visible.entries()) {
    if (!isOpen(work)) continue
    state.before = visible[at - 1]?.text ?? ''
    state.after = visible[at + 1]?.text ?? ''
    const evidence = headingEvidenceOf(work, state)
    if (!evidence || evidence.votes.length === 0 || !isHeading(work, evidence)) continue
    const number = settleHeading(work, evidence)
    if (number) state = afterHeading(state, number, evidence)
  }
}

/** Made anew at each heading; between them the words around move on. */
type Moving = { -readonly [Key in keyof HeadingState]: HeadingState[Key] }

function afterHeading(state: Moving, number: HeadingNumber, { votes }: HeadingEvidence): Moving {
  const isChapter = number.shape === 'clause' && number.parts.length === 1
  return {
    ...state,
    last: number,
    isDecimal: state.isDecimal || number.shape === 'clause',
    isStyled: state.isStyled || (isChapter && (votes.includes('style') || votes.includes('outline'))),
  }
}

function isHeading(work: Working, evidence: HeadingEvidence): boolean {
  const { votes, typed, shown, words } = evidence
  const number = typed ?? shown
  if (isBlank(words) && !number) return false
  if (votes.includes('style')) return number !== null || !isOverlong(words)
  if (votes.includes('outline')) return number !== null || (!isSentence(words) && !listMarkerOf(work.text))
  if (evidence.pattern === 'strong') return true
  if (evidence.pattern === 'weak') return evidence.contents !== null
  return standsInContents(evidence)
}

function isOverlong(words: string): boolean {
  return words.length > LONGEST_UNNUMBERED_SENTENCE && isSentence(words)
}

/** Without mark or number the contents alone decide only where they too give no number: a term may share a chapter's title. */
function standsInContents(evidence: HeadingEvidence): boolean {
  return evidence.contents === 'full' && !isSentence(evidence.words)
}

function settleHeading(work: Working, evidence: HeadingEvidence): HeadingNumber | null {
  const chosen = chosenNumber(evidence)
  const isUntitledStyle = work.role?.is === 'heading' && !work.role.isTitled
  work.kind = 'heading'
  work.isSettled = true
  work.votes = evidence.votes
  work.certainty = certaintyOf(evidence.votes)
  work.contentFrom = evidence.contentFrom
  work.number = blockNumberOf(work, evidence, chosen)
  work.isTitled = !isBlank(evidence.words) && !isSentence(evidence.words) && !isUntitledStyle
  if (chosen?.shape === 'annex') settleAnnex(work)
  return chosen
}

function settleAnnex(work: Working): void {
  work.annex = annexOf(work.text, work.numbering?.text ?? null)
  work.isTitled = work.annex !== null && work.annex.title !== ''
}

/** What the contents confirm wins; else what is typed in a composed number; else what the word processor shows. */
function chosenNumber({ typed, shown, contents }: HeadingEvidence): HeadingNumber | null {
  if (!typed || !shown) return typed ?? shown
  if (typed.value === shown.value || contents === 'full') return typed
  return shown.parts.length >= typed.parts.length ? shown : typed
}

function blockNumberOf(work: Working, evidence: HeadingEvidence, chosen: HeadingNumber | null): BlockNumber | null {
  const shown = work.numbering && !isBlank(work.numbering.text) ? work.numbering.text : null
  if (!chosen) {
    if (shown === null) return null
    return { value: withoutGaps(shown), origin: 'automatic', reconstructed: shown, typed: null, certainty: 'likely' }
  }
  const typed = evidence.typed?.typed ?? null
  const origin = typed === null ? 'automatic' : shown === null ? 'typed' : 'both'
  return { value: chosen.value, origin, reconstructed: shown, typed, certainty: numberCertainty(evidence, origin) }
}

function numberCertainty({ contents, typed, shown }: HeadingEvidence, origin: BlockNumber['origin']): Certainty {
  if (contents === 'full' || origin === 'typed') return 'certain'
  return origin === 'both' && typed?.value !== shown?.value ? 'guessed' : 'likely'
}

function certaintyOf(votes: readonly HeadingVote[]): Certainty {
  const isMarked = votes.includes('style') || votes.includes('outline')
  if (isMarked && votes.length > 1) return 'certain'
  return votes.length > 1 ? 'likely' : 'guessed'
}
