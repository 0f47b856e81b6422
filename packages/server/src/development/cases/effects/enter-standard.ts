import { parseStandardNumber, Refusal } from '@zhunsheng/core'
import type { Context } from '../../../context.ts'
import { enterPlatformClaim } from '../../../registry/entering/enter-platform-claim.ts'
import type { Effecting } from '../effects.ts'
import type { LoadedCase } from '../load-case.ts'
import { isNumberOfAnother } from '../store.ts'
import { openWithdrawalOfTakenOver } from './take-over.ts'

const canonical = (text: unknown): string | null => {
  const number = typeof text === 'string' ? parseStandardNumber(text) : null
  return number && number.kind !== 'malformed' ? number.canonical : null
}

const nameOf = ({ parties }: LoadedCase, part: string): string | undefined =>
  parties.find((party) => party.part === part)?.name

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

/** The standard that a case has made enters the register. Refuses with `CASE_NUMBER_TAKEN`. */
export async function enterPublished(context: Context, { loaded, values }: Effecting): Promise<void> {
  const number = canonical(values['number'])
  if (!number) throw new Refusal('CASE_NUMBER_OF_OTHER_KIND', { number: String(values['number']), wanted: [] })
  if (await isNumberOfAnother(context.db, number, loaded.row.id)) throw new Refusal('CASE_NUMBER_TAKEN', { number })
  const replaces = canonical(values['replaces'])
  const suggested = loaded.facts.performed[0]?.values ?? {}
  const said = {
    title: loaded.row.title,
    titleEn: loaded.row.title_en ?? undefined,
    issuer: nameOf(loaded, 'authority') ?? nameOf(loaded, 'department') ?? nameOf(loaded, 'enterprise'),
    department: nameOf(loaded, 'department'),
    committee: nameOf(loaded, 'committee'),
    publishedOn: text(values['publishedOn']),
    implementsOn: text(values['implementsOn']),
    amends: canonical(values['amends']) ?? undefined,
  }
  await enterPlatformClaim(
    context.db,
    {
      number,
      ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
      ...(text(suggested['ics']) && { ics: [String(suggested['ics'])] }),
      ...(text(suggested['ccs']) && { ccs: [String(suggested['ccs'])] }),
      ...(replaces && { replaces: [replaces] }),
    },
    context.today,
  )
  await context.rows.update('standard_case', loaded.row.id, { standard_number: number })
  context.record({
    type: 'case.standard-entered',
    subject: { kind: 'case', id: loaded.row.id },
    data: { number, title: loaded.row.title },
  })
  if (replaces) await openWithdrawalOfTakenOver(context, number, replaces)
}

/** The standard that a case was about is withdrawn in the register from the day of the announcement. */
export async function enterWithdrawn(context: Context, { loaded, values }: Effecting): Promise<void> {
  const number = canonical(loaded.row.standard_number)
  if (!number) return
  await enterPlatformClaim(
    context.db,
    { number, status: 'withdrawn', withdrawnOn: text(values['withdrawnOn']) ?? text(values['on']) ?? context.today },
    context.today,
  )
}
