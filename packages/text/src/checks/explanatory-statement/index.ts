import type { Check } from '../check.ts'
import { disagreements } from './disagreements.ts'
import { drafters } from './drafters.ts'
import { enquiryCounts } from './enquiry-counts.ts'
import { implementation } from './implementation.ts'
import { international } from './international.ts'
import { lawAndMandatory } from './law-and-mandatory.ts'
import { nameAndNumber } from './name-and-number.ts'
import { nature } from './nature.ts'
import { oldAndNew } from './old-and-new.ts'
import { patents } from './patents.ts'
import { principles } from './principles.ts'
import { task } from './task.ts'
import { values } from './values.ts'
import { verification } from './verification.ts'
import { withdrawal } from './withdrawal.ts'
import { workProcess } from './work-process.ts'

export const explanatoryStatementChecks: readonly Check[] = [
  task,
  workProcess,
  drafters,
  principles,
  oldAndNew,
  verification,
  international,
  lawAndMandatory,
  disagreements,
  nature,
  implementation,
  withdrawal,
  patents,
  nameAndNumber,
  values,
  enquiryCounts,
]
