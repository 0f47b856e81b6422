import { foldAnnexHeadings } from './annex-heading.ts'
import { findTargets } from './caption.ts'
import { markContents } from './contents.ts'
import { markCover } from './cover.ts'
import { DOCUMENT_MODEL_VERSION, type StandardDocument } from './document.ts'
import { markDocumentTitle } from './document-title.ts'
import type { Flow } from './flow.ts'
import { markHeadings } from './headings.ts'
import { markLesserKinds } from './lesser-kinds.ts'
import { markClauses, markElements, markLevels } from './outline.ts'
import { readabilityOf } from './readability.ts'
import { tableOf } from './table-model.ts'
import { markTerms } from './terms.ts'
import { finished, type Working, workingBlock } from './working.ts'

/**
 * Makes the model of a standard of what a reader brought. Never fails: what cannot be told stays a paragraph of an unknown
 * element. Each block of the flow is one block here, but for annex headings in several paragraphs, which become one.
 */
export function buildDocument(flow: Flow): StandardDocument {
  const folded = foldAnnexHeadings(flow.blocks)
  const works = folded.blocks.map(workingBlock)
  for (const work of works) if (work.source.kind === 'table') work.table = tableOf(work.source)
  const contents = markContents(works)
  const cover = markCover(works)
  markHeadings(works, contents, flow.format)
  markLevels(works)
  markDocumentTitle(works, cover)
  markStructure(works)
  markLesserKinds(works, flow.pictures)
  findTargets(works)
  return {
    modelVersion: DOCUMENT_MODEL_VERSION,
    format: flow.format,
    view: flow.view,
    producer: flow.producer,
    blocks: works.map(finished),
    cover,
    sections: flow.sections,
    footnotes: flow.footnotes,
    endnotes: flow.endnotes,
    comments: flow.comments.map((comment) => ({ ...comment, block: movedBlock(comment.block, folded.moved) })),
    pictures: flow.pictures,
    revisionCount: flow.revisionCount,
    readability: readabilityOf(flow.blocks, flow.format, flow.pictures.length),
    gaps: flow.gaps,
  }
}

function markStructure(works: readonly Working[]): void {
  markElements(works)
  markTerms(works)
  markClauses(works)
}

function movedBlock(block: number | null, moved: readonly number[]): number | null {
  return block === null ? null : (moved[block] ?? null)
}
