import type { Check } from '../checks/check.ts'
import type { CheckReport, Finding } from '../checks/check-report.ts'
import { checks } from '../checks/index.ts'
import type { RegistryView } from '../checks/registry-view.ts'
import { runChecks } from '../checks/run-checks.ts'
import { textOf } from '../checks/text-of.ts'
import type { StandardDocument } from '../document/document.ts'
import type { DocxOptions } from './docx/docx-of.ts'
import type { Draft } from './draft.ts'
import type { MarkedPlace } from './marked-places.ts'
import { readDraft } from './read-draft.ts'

/** What may stand beside a draft when it is checked. */
export type DraftSurroundings = DocxOptions & {
  /** The explanatory statement of a standard, or the standard of a statement. */
  readonly companion?: Draft
  readonly previous?: Draft
  readonly registry?: RegistryView
}

export type CheckedDraft = { readonly document: StandardDocument; readonly report: CheckReport }

/** Writes, reads and checks a draft with every check of the index, and with `more` that may not be in it yet. */
export function checkDraft(
  draft: Draft,
  surroundings: DraftSurroundings = {},
  more: readonly Check[] = [],
): CheckedDraft {
  const { companion, previous, registry } = surroundings
  const options = docxOptions(surroundings)
  const beside = (other: Draft) => textOf(readDraft(other, options))
  const document = readDraft(draft, options)
  const text = textOf(document, {
    ...(companion ? { companion: beside(companion) } : {}),
    ...(previous ? { previous: beside(previous) } : {}),
    ...(registry ? { registry } : {}),
  })
  const known = new Set(checks.map(({ id }) => id))
  return { document, report: runChecks(text, { checks: [...checks, ...more.filter(({ id }) => !known.has(id))] }) }
}

const docxOptions = ({ styles, fields }: DocxOptions): DocxOptions => ({
  ...(styles === undefined ? {} : { styles }),
  ...(fields === undefined ? {} : { fields }),
})

/** All findings, those on trial included, in the order of the report. */
export const findingsOf = ({ report }: CheckedDraft): readonly Finding[] => [
  ...report.findings,
  ...report.trialFindings,
]

/** Where a finding lies: the words of the block or cell, and the bounds within them. */
export function foundPlace(document: StandardDocument, { at }: Pick<Finding, 'at'>): MarkedPlace {
  const block = document.blocks[at.block]
  const text = at.cell ? block?.table?.rows[at.cell.row]?.cells[at.cell.cell]?.text : block?.text
  if (text === undefined) throw new Error(`a finding lies at block ${at.block}, which has no such text`)
  return { text, from: at.from, to: at.to, excerpt: text.slice(at.from, at.to) }
}

/** The words with the place in brackets, as a test would mark it. */
export const shown = ({ text, from, to, excerpt }: MarkedPlace): string =>
  `${text.slice(0, from)}⟦${excerpt}⟧${text.slice(to)}`

const LABEL_PATTERN = /^[\s\d.()（）[\]：—·\p{Script=Latin}附录图表注示例]*$/u

/**
 * Whether a finding lies at a mark. The words of the file may hold more than those of the piece: a typed number before
 * them, the English behind a term. A mark at the very beginning may be found with the number that stands before it.
 */
export function liesAt(found: MarkedPlace, mark: MarkedPlace): boolean {
  for (let at = found.text.indexOf(mark.text); at >= 0; at = found.text.indexOf(mark.text, at + 1)) {
    if (found.to !== at + mark.to) continue
    if (found.from === at + mark.from) return true
    if (mark.from === 0 && found.from < at && LABEL_PATTERN.test(found.text.slice(found.from, at))) return true
  }
  return false
}
