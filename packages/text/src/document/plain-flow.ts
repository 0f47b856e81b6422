import type { Flow, FlowBlock, Picture, ReaderGap, SourceFormat } from './flow.ts'

/** The flow of a format without sections, notes, comments and tracked changes. */
export function plainFlow(
  format: SourceFormat,
  blocks: readonly FlowBlock[],
  more: { readonly pictures?: readonly Picture[]; readonly gaps?: readonly ReaderGap[] } = {},
): Flow {
  return {
    format,
    view: 'accepted',
    producer: null,
    blocks,
    sections: [],
    footnotes: [],
    endnotes: [],
    comments: [],
    pictures: more.pictures ?? [],
    revisionCount: 0,
    gaps: more.gaps ?? [],
  }
}
