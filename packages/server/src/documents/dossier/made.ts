import { createHash } from 'node:crypto'
import type { Worded } from '@zhunsheng/core'
import type { Context } from '../../context.ts'
import type { DossierEntry } from '../papers/dossier/make-dossier.ts'
import { type Asked, findHead } from '../records/asked.ts'
import { type ProjectPaper, projectPapers } from '../records/index.ts'

export type Made = {
  readonly entries: DossierEntry[]
  /** Papers whose step has not been done. */
  readonly missing: readonly Worded[]
}

/** Every paper that the record can make now: one of each row where a paper is made for each of several. */
export async function listMade(context: Context, projectId: string): Promise<Made> {
  const asked = { context, head: await findHead(context, projectId) }
  const entries: DossierEntry[] = []
  const missing: Worded[] = []
  for (const [index, paper] of projectPapers.entries()) {
    const made = await makeEach(paper, asked, index + 1)
    if (made.length === 0) missing.push(paper.title)
    entries.push(...made)
  }
  return { entries, missing }
}

async function makeEach(paper: ProjectPaper, asked: Asked, order: number): Promise<DossierEntry[]> {
  const rows = paper.rows ? (await paper.rows(asked)).map(({ id }) => id) : [undefined]
  const entries: DossierEntry[] = []
  for (const row of rows) {
    const made = await paper.make({ ...asked, row })
    if (made) entries.push(entryOf(made.name, made.bytes, order, asked.context.today))
  }
  return entries
}

function entryOf(name: string, content: Uint8Array, order: number, madeOn: string): DossierEntry {
  const sha256 = createHash('sha256').update(content).digest('hex')
  return { path: `据记录生成/${String(order).padStart(2, '0')}_${name}`, content, sha256, madeOn }
}
