import Type from 'typebox'
import type { Context } from '../context.ts'
import { type DraftPart, readDraftText } from '../documents/draft-text.ts'
import { useCase } from '../use-case.ts'
import { findDraftFiles } from './public-store.ts'

/** The draft of the last round that has begun, one part of it; null where its file cannot be shown in a page. */
export type DraftView = {
  readonly titles: readonly (string | null)[]
  readonly part: number
  readonly blocks: DraftPart['blocks']
} | null

export const readDraft = useCase({
  name: 'development.read-draft',
  title: { zh: '阅读征求意见稿', en: 'Read the draft under enquiry' },
  effect: 'read',
  roles: ['anyone'],
  input: Type.Object(
    { projectId: Type.String({ minLength: 1, maxLength: 64 }), part: Type.Optional(Type.Integer({ minimum: 1 })) },
    { additionalProperties: false },
  ),
  async run(context, { projectId, part = 1 }): Promise<DraftView> {
    const parts = await firstReadable(context, await findDraftFiles(context.db, projectId, context.today))
    const shown = parts?.[part - 1] ?? parts?.[0]
    if (!parts || !shown) return null
    return { titles: parts.map(({ title }) => title), part: parts.indexOf(shown) + 1, blocks: shown.blocks }
  },
})

async function firstReadable(context: Context, addresses: readonly string[]): Promise<readonly DraftPart[] | null> {
  for (const sha256 of addresses) {
    const parts = await readDraftOnce(context, sha256)
    if (parts && parts.length > 0) return parts
  }
  return null
}

const KEPT_MAX = 16
const kept = new Map<string, readonly DraftPart[] | null>()

/** Drafts that are being read now are parsed once: a file is its content, so what was read of it never gets old. */
export async function readDraftOnce(
  context: Pick<Context, 'files'>,
  sha256: string,
): Promise<readonly DraftPart[] | null> {
  const known = kept.get(sha256)
  if (known !== undefined) return known
  const parts = readDraftText(await context.files.read(sha256))
  if (kept.size >= KEPT_MAX) for (const oldest of [...kept.keys()].slice(0, 1)) kept.delete(oldest)
  kept.set(sha256, parts)
  return parts
}
