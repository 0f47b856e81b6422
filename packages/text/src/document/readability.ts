import type { Readability } from './document.ts'
import type { FlowBlock, SourceFormat } from './flow.ts'
import { isHan } from './words.ts'

/** Below this there is nothing to measure, and nothing to doubt. */
const FEWEST_TO_MEASURE = 200
/** @basis text-rules E05: less than a tenth of Han is no Chinese text. */
const LEAST_HAN_SHARE = 0.1
/** Fewer Han characters than these say nothing of how common they are. */
const FEWEST_HAN_TO_MEASURE = 500
/** @basis text-rules §2.12: 3.6–13.6 % in twenty healthy documents, far outside in garbled ones. */
const LEAST_COMMON_SHARE = 0.02
const MOST_COMMON_SHARE = 0.2
/** A scanned page is a picture with at most a header and a page number. */
const FEWEST_PER_SCANNED_PAGE = 50
/** Formats whose codes and what is seen may differ: Word and Markdown keep the text itself. */
const HAS_TEXT_LAYER: ReadonlySet<SourceFormat> = new Set(['pdf', 'text'])
const COMMON = new Set(Array.from('的一是在和有中为应', (each) => each.charCodeAt(0)))

type Counts = { visible: number; han: number; common: number }

/** Whether the text layer is what a reader would see. */
export function readabilityOf(blocks: readonly FlowBlock[], format: SourceFormat, pictureCount: number): Readability {
  const counts: Counts = { visible: 0, han: 0, common: 0 }
  for (const block of blocks) countBlock(block, counts)
  const hanShare = counts.visible === 0 ? 0 : counts.han / counts.visible
  const commonShare = counts.han === 0 ? 0 : counts.common / counts.han
  return { verdict: verdictOn(counts, hanShare, commonShare, format, pictureCount), hanShare, commonShare }
}

function verdictOn(
  counts: Counts,
  hanShare: number,
  commonShare: number,
  format: SourceFormat,
  pictureCount: number,
): Readability['verdict'] {
  if (counts.visible === 0) return 'scanned'
  if (format === 'pdf' && counts.visible < FEWEST_PER_SCANNED_PAGE * pictureCount) return 'scanned'
  if (counts.visible < FEWEST_TO_MEASURE) return 'readable'
  if (hanShare < LEAST_HAN_SHARE) return 'garbled'
  if (!HAS_TEXT_LAYER.has(format) || counts.han < FEWEST_HAN_TO_MEASURE) return 'readable'
  return commonShare < LEAST_COMMON_SHARE || commonShare > MOST_COMMON_SHARE ? 'garbled' : 'readable'
}

function countBlock(block: FlowBlock, counts: Counts): void {
  if (block.kind === 'paragraph') {
    countText(block.text, counts)
    return
  }
  for (const row of block.rows) {
    for (const cell of row.cells) for (const inner of cell.blocks) countBlock(inner, counts)
  }
}

function countText(text: string, counts: Counts): void {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code <= 0x20 || code === 0x3000 || code === 0xa0 || code === 0xfffc) continue
    counts.visible += 1
    if (!isHan(code)) continue
    counts.han += 1
    if (COMMON.has(code)) counts.common += 1
  }
}
