import { allocateNumber, parseStandardNumber, Refusal } from '@zhunsheng/core'
import type { Context } from '../context.ts'
import { numbersWithoutStandard } from './numbers-without-standard.ts'
import { findStandard, listUsedNumbers, lockNumbersOf, saveStandardBoard } from './store.ts'

export type NumberRequest = {
  readonly organizationId: string
  readonly projectId: string
  readonly title: string
  readonly titleEn: string | null
  readonly year: number
  readonly approvedOn: string
  readonly order: 'running' | 'yearly'
  readonly width: number
  readonly sequenceOf: string | null
  readonly part: number | null
  readonly jointNumbers: readonly string[]
  readonly replaces: string | null
}

/** Allocates the next number under the lock of the organization's sequence and enters the standard. */
export async function numberStandard(context: Context, request: NumberRequest) {
  const organization = await lockNumbersOf(context.db, request.organizationId, request.approvedOn)
  const earlier = request.sequenceOf ? await findStandard(context.db, request.sequenceOf) : null
  const used = await listUsedNumbers(context.db, request.organizationId)
  // A revision keeps the part as well as the sequence; a further part of a standard names its own.
  const part = request.part ?? (earlier && earlier.id === request.replaces ? earlier.part : null)
  const allocated = allocateNumber({
    code: organization.code,
    year: request.year,
    order: request.order,
    width: request.width,
    used: [...used, ...(await numbersWithoutStandard(context.db, request.organizationId, request.order, request.year))],
    ...(earlier && { keepSequence: earlier.sequence }),
    ...(part !== null && { part }),
  })
  if (
    used.some(
      (number) =>
        number.sequence === allocated.sequence && number.part === allocated.part && number.year === allocated.year,
    )
  )
    throw new Refusal('STANDARD_NUMBER_TAKEN', { number: allocated.number })
  const standard = await context.rows.insert('standard', {
    id: context.newId(),
    organization_id: request.organizationId,
    project_id: request.projectId,
    number: allocated.number,
    code: organization.code,
    sequence: allocated.sequence,
    part: allocated.part,
    year: allocated.year,
    title: request.title,
    title_en: request.titleEn,
    approved_on: request.approvedOn,
    joint_numbers: JSON.stringify(request.jointNumbers.map(readJointNumber)),
    replaces_standard_id: request.replaces,
  })
  await saveStandardBoard(context.db, standard.id, null)
  return standard
}

/** The number under which another body issues the same standard, in its canonical form. */
export function readJointNumber(text: string): string {
  const parsed = parseStandardNumber(text)
  if (parsed.kind === 'malformed') throw new Refusal('STANDARD_NUMBER_MALFORMED', { number: text })
  return parsed.canonical
}
