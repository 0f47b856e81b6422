import { Refusal } from '@zhunsheng/core'
import type { Database } from '../../db/pool.ts'
import { findImport, type ImportRow, type ImportState } from './import-store.ts'

/** An import in one of the states given. Refuses with `IMPORT_NOT_FOUND` or `IMPORT_NOT_NOW`. */
export async function requireImport(db: Database, id: string, states: readonly ImportState[]): Promise<ImportRow> {
  const entry = await findImport(db, id)
  if (!entry) throw new Refusal('IMPORT_NOT_FOUND')
  if (!states.includes(entry.state)) throw new Refusal('IMPORT_NOT_NOW', { state: importStates[entry.state] })
  return entry
}

/** What the states are called. */
export const importStates = {
  judging: { zh: '正在判读', en: 'being judged' },
  judged: { zh: '已判读，待确认', en: 'judged, waiting to be confirmed' },
  entering: { zh: '正在入库', en: 'being entered' },
  done: { zh: '已入库', en: 'entered' },
  undoing: { zh: '正在撤销', en: 'being undone' },
  undone: { zh: '已撤销', en: 'undone' },
  failed: { zh: '文件无法读取', en: 'the file cannot be read' },
} as const
