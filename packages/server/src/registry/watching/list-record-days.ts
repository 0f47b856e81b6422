import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { readFamilyRows } from '../records/record-view-store.ts'
import { readSubject } from './asked-subject.ts'
import { readDaysOfFamily } from './days-store.ts'
import type { RecordDay } from './record-days.ts'

const DAYS_MAX = 500

export type RecordDays = { readonly family: string; readonly rows: readonly RecordDay[] }

/**
 * The days of a standard and all its editions: publication, implementation, replacement, withdrawal, review. The latest
 * first. Asked for by its number in any spelling. Refuses with `RECORD_NOT_FOUND` or `STANDARD_NUMBER_MALFORMED`.
 */
export const listRecordDays = useCase({
  name: 'registry.list-record-days',
  title: { zh: '标准的各个日期', en: 'Days of a standard' },
  effect: 'read',
  roles: ['anyone'],
  input: Type.Object(
    { number: Type.String({ title: '编号', minLength: 1, maxLength: 200 }) },
    { additionalProperties: false },
  ),
  async run({ db }, { number }): Promise<RecordDays> {
    const family = readSubject({ number }).family ?? ''
    const rows = await readDaysOfFamily(db, family, DAYS_MAX)
    // A standard of which no day is known is on record all the same.
    if (rows.length === 0 && (await readFamilyRows(db, family)).length === 0)
      throw new Refusal('RECORD_NOT_FOUND', { number })
    return { family, rows }
  },
})
