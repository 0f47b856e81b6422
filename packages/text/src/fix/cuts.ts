import type { TextEdit } from '../checks/check.ts'
import { wordsAt } from '../checks/text-place.ts'
import type { StandardDocument } from '../document/document.ts'
import { type SourcePlace, sourceOf } from '../document/source-map.ts'
import type { PartRun } from './part-runs.ts'
import type { SkipReason } from './skip-reason.ts'
import { type Change, differingPieces, differingStretch } from './smallest-change.ts'

/** A run, the stretch of its text that is taken out, and the words that are put behind it. */
export type Cut = {
  readonly run: PartRun
  readonly part: string
  readonly from: number
  readonly to: number
  readonly words: string
}

/** Finds the run of a place in the file; null where there is none. */
export type RunOf = (place: SourcePlace) => PartRun | null

export type Cutting = { readonly cuts: readonly Cut[] } | { readonly reason: SkipReason }

type Words = NonNullable<ReturnType<typeof wordsAt>>

/**
 * Where in the file an edit changes what. It is one stretch if that lies in runs which may be changed; else the common
 * characters in its middle, such as the number that a field shows, are left alone.
 */
export function cutsOf(document: StandardDocument, { at, replacement }: TextEdit, runOf: RunOf): Cutting {
  const words = wordsAt(document, at)
  if (!words) return { reason: 'other-text' }
  if (UNWRITABLE.test(replacement)) return { reason: 'holds-an-object' }
  const old = words.text.slice(at.from, at.to)
  const moved = (change: Change): Change => ({ ...change, from: change.from + at.from, to: change.to + at.from })
  const stretch = differingStretch(old, replacement)
  if (!stretch) return { reason: 'no-edit' }
  const whole = cutOut(words, moved(stretch), runOf)
  if ('cuts' in whole) return whole
  const pieces = differingPieces(old, replacement)
  if (pieces.length < 2) return whole
  const cuttings = pieces.map((piece) => cutOut(words, moved(piece), runOf))
  if (cuttings.some((cutting) => 'reason' in cutting)) return whole
  return { cuts: cuttings.flatMap((cutting) => ('cuts' in cutting ? cutting.cuts : [])) }
}

/** No object, and nothing that XML cannot hold. */
const UNWRITABLE = /[\uFFFC\uFFFE\uFFFF\u0000-\u0008\u000B-\u001F]|\p{Cs}/u

function cutOut(words: Words, change: Change, runOf: RunOf): Cutting {
  if (change.from === change.to) return insertion(words, change, runOf)
  const cuts: Cut[] = []
  for (let at = change.from; at < change.to; at += 1) {
    const found = characterAt(words, at, runOf)
    if ('reason' in found) return found
    const last = cuts.at(-1)
    if (last && last.part === found.part && last.run === found.run && found.offset >= last.to) {
      cuts[cuts.length - 1] = { ...last, to: found.offset + 1 }
      continue
    }
    if (last && found.paragraph !== paragraphAt(words, at - 1)) return { reason: 'across-paragraphs' }
    const { run, part, offset } = found
    cuts.push({ run, part, from: offset, to: offset + 1, words: cuts.length === 0 ? change.words : '' })
  }
  return cuts.some(holdsObject) ? { reason: 'holds-an-object' } : { cuts }
}

const paragraphAt = ({ segments }: Words, at: number): number | null => sourceOf(segments, at)?.paragraph ?? null

/** A mark of a note or a picture in the middle would go with the words around it. */
const holdsObject = ({ run, from, to }: Cut): boolean =>
  run.children.some(({ at, units, name }) => units === '' && !IDLE.has(name) && at > from && at < to)

/** Says nothing to a reader: where the last page ended when it was last laid out, and texts without a character. */
const IDLE = new Set(['w:lastRenderedPageBreak', 'w:t'])

/** Behind the character before it, else before the one after it; beside a raised or lowered one only if need be. */
function insertion(words: Words, { from, words: inserted }: Change, runOf: RunOf): Cutting {
  const isBaseline = (at: number): boolean =>
    words.runs.find((run) => at >= run.from && at < run.to)?.position === 'baseline'
  const sides = [from - 1, from].filter((at) => at >= 0 && at < words.text.length)
  const ordered = sides.toSorted((one, other) => Number(isBaseline(other)) - Number(isBaseline(one)))
  let reason: SkipReason = 'no-text-beside'
  for (const at of ordered) {
    const found = characterAt(words, at, runOf)
    if ('reason' in found) {
      reason = found.reason
      continue
    }
    const offset = at < from ? found.offset + 1 : found.offset
    return { cuts: [{ run: found.run, part: found.part, from: offset, to: offset, words: inserted }] }
  }
  return { reason }
}

type FoundCharacter = SourcePlace & { readonly run: PartRun }

/** The run that holds a character, which must stand there indeed: a place that the reader carried on from is in none. */
function characterAt(
  words: Words,
  at: number,
  runOf: RunOf,
): (Omit<FoundCharacter, 'run'> & { run: PartRun }) | { reason: SkipReason } {
  const place = sourceOf(words.segments, at)
  const run = place && runOf(place)
  if (!place || !run) return { reason: 'not-in-a-run' }
  const child = run.children.findLast((each) => each.at <= place.offset && each.units !== '')
  if (child?.units.charAt(place.offset - child.at) !== words.text.charAt(at)) return { reason: notThere(words, at) }
  if (run.obstacle) return { reason: run.obstacle }
  return { ...place, run }
}

function notThere({ text }: Words, at: number): SkipReason {
  const character = text.charAt(at)
  if (character === '\n') return 'across-paragraphs'
  return character === '\uFFFC' ? 'holds-an-object' : 'not-in-a-run'
}
