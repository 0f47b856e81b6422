import type { Context } from '../../context.ts'
import { attachDocument } from '../../documents/attach.ts'
import type { HistoryInput } from './history-input.ts'

/** Attaches the text and the evidence; gives the hashes for the event, and the text's document where there is one. */
export async function attachHistoryFiles(
  context: Context,
  projectId: string,
  { text, evidence = [] }: HistoryInput,
  textOn: string | null,
) {
  const document = text
    ? await attachDocument(context, {
        projectId,
        kind: 'draftText',
        file: text,
        occurredOn: textOn ?? context.today,
        note: '补录',
      })
    : null
  for (const file of evidence) await attachDocument(context, { projectId, kind: 'evidence', file, note: '补录' })
  return {
    textId: document?.id ?? null,
    files: [...(text ? [text.sha256] : []), ...evidence.map(({ sha256 }) => sha256)],
  }
}
