import type { Worded } from '@zhunsheng/core'
import type { Finding } from '../checks/check-report.ts'
import { excerptAt, wordsAt } from '../checks/text-place.ts'
import { buildDocument } from '../document/build-document.ts'
import type { StandardDocument } from '../document/document.ts'
import { UNREADABLE, type UnreadableCode } from '../document/reading.ts'
import { READER_LIMITS } from '../docx/limits.ts'
import { openPackage, type Package } from '../docx/package.ts'
import { readDocx } from '../docx/read-docx.ts'
import { sniffFormat } from '../sniff.ts'
import { type Cut, cutsOf, type RunOf } from './cuts.ts'
import { type PartRun, type PartRuns, runsIn } from './part-runs.ts'
import { replaceEntry } from './replace-entry.ts'
import { runWithCuts, type Signature } from './run-markup.ts'
import { type SkipReason, UNFIXABLE, type UnfixableCode } from './skip-reason.ts'
import { TakenPlaces } from './taken-places.ts'

/** `date` is an instant in UTC, `2026-03-01T08:00:00Z`: the package has no clock. */
export type FixOptions = { readonly author: string; readonly date: string }

type FixedFinding = Pick<Finding, 'checkId' | 'fingerprint'>

export type FixedDocx =
  | {
      readonly ok: true
      /** The bytes given, where nothing was applied. */
      readonly bytes: Uint8Array
      readonly applied: readonly FixedFinding[]
      readonly skipped: readonly (FixedFinding & { readonly reason: SkipReason })[]
    }
  | { readonly ok: false; readonly code: UnreadableCode | UnfixableCode; readonly says: Worded }

/**
 * Writes the edits of findings into the .docx they were found in, as tracked changes of one author that the reader of the
 * file accepts or rejects. `findings` are those of a report on these bytes in the accepted view; only those with
 * `fix: 'automatic'` are looked at, and each is mended whole or not at all. Everything else in the package stays as it is,
 * byte for byte; runs that are changed are split and keep their formatting.
 */
export function fixDocx(bytes: Uint8Array, findings: readonly Finding[], options: FixOptions): FixedDocx {
  if (bytes.length > 0 && sniffFormat(bytes, null) !== 'docx') return unfixable('other-format')
  const reading = readDocx(bytes)
  if (!reading.ok) return { ok: false, code: reading.code, says: UNREADABLE[reading.code] }
  const pack = openPackage(bytes, READER_LIMITS)
  if (pack.has(SIGNATURES)) return unfixable('signed')
  const document = buildDocument(reading.flow)
  const { applied, skipped, cuts } = planned(
    document,
    findings.filter(isAutomatic),
    runFinder(pack, document, findings),
  )
  const fixed = written(bytes, pack, cuts, options)
  return fixed ? { ok: true, bytes: fixed, applied, skipped } : unfixable('unusual-package')
}

/** The part from which the signatures of a package hang (ECMA-376-2, 12.3). */
const SIGNATURES = '_xmlsignatures/origin.sigs'

const unfixable = (code: UnfixableCode): FixedDocx => ({ ok: false, code, says: UNFIXABLE[code] })

const isAutomatic = ({ fix }: Finding): boolean => fix === 'automatic'

type Plan = {
  readonly applied: FixedFinding[]
  readonly skipped: (FixedFinding & { readonly reason: SkipReason })[]
  readonly cuts: Cut[]
}

function planned(document: StandardDocument, findings: readonly Finding[], runOf: RunOf): Plan {
  const plan: Plan = { applied: [], skipped: [], cuts: [] }
  const taken = new TakenPlaces()
  for (const finding of findings) {
    const { checkId, fingerprint, edits } = finding
    const cutting = cuttingOf(document, finding, taken, runOf)
    if ('reason' in cutting) {
      plan.skipped.push({ checkId, fingerprint, reason: cutting.reason })
      continue
    }
    taken.take(edits)
    plan.applied.push({ checkId, fingerprint })
    plan.cuts.push(...cutting.cuts)
  }
  return plan
}

function cuttingOf(document: StandardDocument, finding: Finding, taken: TakenPlaces, runOf: RunOf) {
  const { edits } = finding
  const refused = (reason: SkipReason) => ({ reason })
  if (edits.length === 0) return refused('no-edit')
  if (!isSameText(document, finding)) return refused('other-text')
  if (edits.every((edit) => taken.isMade(edit))) return refused('same-edit')
  const own = new TakenPlaces()
  const cuts: Cut[] = []
  for (const edit of edits) {
    if (taken.isTaken(edit) || own.isTaken(edit)) return refused('overlaps')
    own.take([edit])
    const cutting = cutsOf(document, edit, runOf)
    if ('reason' in cutting) return cutting
    cuts.push(...cutting.cuts)
  }
  return { cuts }
}

/** The report may be of another version of the file. */
function isSameText(document: StandardDocument, { at, excerpt, edits }: Finding): boolean {
  const now = excerptAt(document, at)
  const isSame = now.found === excerpt.found && now.before === excerpt.before && now.after === excerpt.after
  return isSame && edits.every((edit) => edit.at.to <= (wordsAt(document, edit.at)?.text.length ?? -1))
}

/** Reads the runs of the paragraphs that are to be changed, part by part. */
function runFinder(pack: Package, document: StandardDocument, findings: readonly Finding[]): RunOf {
  const wanted = new Map<string, Set<number>>()
  for (const { at } of findings.filter(isAutomatic).flatMap(({ edits }) => edits)) {
    for (const { part, paragraph } of wordsAt(document, at)?.segments ?? []) {
      wanted.set(part, (wanted.get(part) ?? new Set()).add(paragraph))
    }
  }
  const runs = new Map<string, PartRuns>()
  for (const [part, paragraphs] of wanted) {
    const source = pack.text(part)
    if (source !== null) runs.set(part, runsIn(source, part, paragraphs))
  }
  return ({ part, paragraph, run }) => runs.get(part)?.(paragraph, run) ?? null
}

/** Null where the package cannot be written. */
function written(bytes: Uint8Array, pack: Package, cuts: readonly Cut[], options: FixOptions): Uint8Array | null {
  let fixed: Uint8Array | null = bytes
  for (const part of new Set(cuts.map((cut) => cut.part))) {
    const source = pack.text(part) ?? ''
    // A byte that is no text has been read as U+FFFD, and could not be written back.
    if (source.includes('\uFFFD')) return null
    const markup = withCuts(
      source,
      cuts.filter((cut) => cut.part === part),
      options,
    )
    fixed = fixed && replaceEntry(fixed, part, new TextEncoder().encode(asUtf8(markup)))
  }
  return fixed
}

function withCuts(source: string, cuts: readonly Cut[], options: FixOptions): string {
  const byRun = new Map<PartRun, Cut[]>()
  for (const cut of cuts) byRun.set(cut.run, [...(byRun.get(cut.run) ?? []), cut])
  const signature: Signature = { ...options, nextId: idsAfter(source) }
  let markup = ''
  let at = 0
  for (const [run, own] of [...byRun].sort(([one], [other]) => one.from - other.from)) {
    markup += source.slice(at, run.from) + runWithCuts(run, own, signature)
    at = run.to
  }
  return markup + source.slice(at)
}

/** Tracked changes share their numbers with bookmarks and comments of the part; each is used once. */
function idsAfter(source: string): () => number {
  let last = 0
  for (const [, id] of source.matchAll(/:id="(\d{1,9})"/gu)) last = Math.max(last, Number(id))
  return () => {
    last += 1
    return last
  }
}

const asUtf8 = (markup: string): string => markup.replace(/^(<\?xml[^>]*?encoding=["'])[^"']+/u, '$1UTF-8')
