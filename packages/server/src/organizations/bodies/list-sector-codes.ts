import { sectorCodes, type Worded } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { listSectorCodeRows, type SectorCodeEntryRow } from './bodies-store.ts'

export type SectorCodeView = {
  readonly code: string
  /** Null for a code that was recorded here and stands in no list that is known. */
  readonly title: Worded | null
  readonly state: 'approved' | 'cleared' | 'unknown'
  readonly entries: readonly SectorCodeEntryRow[]
}

/** Every code of a sector that is known or was recorded, with its state today and the decisions on it. */
export const listSectorCodes = useCase({
  name: 'organizations.list-sector-codes',
  title: { zh: '行业标准代号', en: 'Codes of sectors' },
  effect: 'read',
  roles: ['anyone'],
  cli: { command: 'sector-code list' },
  input: Type.Object({}, { additionalProperties: false }),
  run: async ({ db, today }) => {
    const entries = await listSectorCodeRows(db)
    const codes = [...new Set([...Object.keys(sectorCodes), ...entries.map((entry) => entry.code)])].sort()
    const rows = codes.map((code): SectorCodeView => {
      const own = entries.filter((entry) => entry.code === code)
      const title = sectorCodes[code]
      return {
        code,
        title: title ? { zh: title.zh, en: title.en } : null,
        state: own.find(({ from }) => from <= today)?.state ?? 'unknown',
        entries: own,
      }
    })
    return { rows }
  },
})
