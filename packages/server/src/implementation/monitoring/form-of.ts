import {
  type Field,
  integer,
  longText,
  type StatisticsField,
  statisticsForm,
  summaryForm,
  yesNo,
} from '@zhunsheng/core'
import type { Database } from '../../db/pool.ts'
import { type AddedField, listAddedFields } from './form-field-store.ts'

const COUNT_MAX = 1_000_000_000

/** A field of the form with what an authority gave as its basis, where it is the authority's own. */
export type FormField = StatisticsField & { readonly givenBasis: string | null }

/** The form of a report of a year: ours, and what the authority has added by the last day of the year. */
export async function formOf(
  db: Database,
  { number, year }: { readonly number: string | null; readonly year: number },
): Promise<FormField[]> {
  const own = (number === null ? summaryForm : statisticsForm).map((field) => ({ ...field, givenBasis: null }))
  if (number === null) return own
  const added = await listAddedFields(db, `${year}-12-31`)
  return [...own, ...added.map(fieldOf)]
}

const fieldOf = (added: AddedField): FormField => ({
  name: added.id,
  part: added.part,
  field: controlOf(added),
  origin: 'authority',
  basis: [],
  givenBasis: added.legalBasis,
})

function controlOf({ kind, label, required }: AddedField): Field {
  if (kind === 'integer') return integer(label.zh, label.en, { min: 0, max: COUNT_MAX }, { required })
  return kind === 'yesNo' ? yesNo(label.zh, label.en, { required }) : longText(label.zh, label.en, { required })
}
