import { currencyCaution, type RecordStanding, recordEvidence, recordStatuses } from '@zhunsheng/core'
import Type from 'typebox'
import { orNull, text } from './tool.ts'

/** A status as of a day with what it rests on, as tools tell it. */
export const standingSchema = Type.Object({
  status: text(),
  statusZh: text(),
  restsOn: text(),
  evidence: text(),
  evidenceZh: text(),
  sourceReadOn: text(),
  sourceAgeDays: Type.Integer(),
})

export const standingValue = ({ status, restsOn, evidence, asOf, ageInDays }: RecordStanding) => ({
  status,
  statusZh: recordStatuses[status].zh,
  restsOn,
  evidence,
  evidenceZh: recordEvidence[evidence].zh,
  sourceReadOn: asOf,
  sourceAgeDays: ageInDays,
})

export const standingWords = ({ status, evidence, asOf }: RecordStanding): string =>
  `${recordStatuses[status].zh}（${recordEvidence[evidence].zh}，来源截至 ${asOf}）`

export const namedSchema = Type.Object({
  number: text(),
  title: orNull(text()),
  standing: orNull(standingSchema),
})

type Named = { readonly number: string; readonly title: string | null; readonly standing: RecordStanding | null }

/** Without a standing: this register does not hold it. */
export const namedValue = ({ number, title, standing }: Named) => ({
  number,
  title,
  standing: standing && standingValue(standing),
})

export const namedWords = ({ number, title, standing }: Named): string =>
  `${number}${title ? `《${title}》` : ''} ${standing ? standingWords(standing) : '本登记库未收录'}`

/** Stands under everything that is told of a standard. */
export const cautionWords = (day: string): string => `状态截至 ${day}。${currencyCaution.zh}`
