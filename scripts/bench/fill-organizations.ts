import { randomUUID } from 'node:crypto'
import { newId } from '../../packages/server/src/db/identifier.ts'
import { sha256Text } from '../../packages/server/src/db/ledger.ts'
import type { Recorder } from './recorder.ts'
import { codeOf } from './titles.ts'

export type SignedIn = { readonly accountId: string; readonly token: string; readonly csrfToken: string }
export type Organization = {
  readonly id: string
  readonly code: string
  readonly secretary: SignedIn
  readonly expertIds: string[]
}

const FOUNDED = '2018-01-02'
const EXPERTS_A_POOL = 12
const SESSION_HOURS = 12
const HOUR_MS = 3_600_000

/** The administrator of the platform, who sees everything. */
export const fillAdministrator = (record: Recorder, now: string): SignedIn => signIn(record, 'benchmark', true, now)

/** Organizations, each with a secretariat that is signed in and a pool of experts. */
export function fillOrganizations(record: Recorder, count: number, now: string): Organization[] {
  return Array.from({ length: count }, (_, index) => fillOrganization(record, index, now))
}

function fillOrganization(record: Recorder, index: number, now: string): Organization {
  const id = newId(`${FOUNDED}T02:00:00.000Z`)
  const code = codeOf(index)
  const row = {
    id,
    name: `示例${code}标准化协会`,
    code,
    business_scope: '示例行业标准化、培训与咨询',
    created_on: FOUNDED,
  }
  record.happen({
    type: 'organization.registered',
    subject: ['organization', id],
    on: FOUNDED,
    data: { name: row.name, code },
    rows: [['organization', row]],
  })
  const secretary = signIn(record, `mishu-${code}`, false, now)
  const membership = {
    id: newId(now),
    account_id: secretary.accountId,
    organization_id: id,
    role: 'secretary',
    from_on: FOUNDED,
  }
  record.happen({
    type: 'membership.granted',
    subject: ['membership', membership.id],
    on: FOUNDED,
    data: { role: '秘书处' },
    rows: [['membership', membership]],
  })
  const expertIds = Array.from({ length: EXPERTS_A_POOL }, (_each, place) => fillExpert(record, id, place))
  return { id, code, secretary, expertIds }
}

function fillExpert(record: Recorder, organizationId: string, place: number): string {
  const employer = `示例大学${place + 1}`
  const id = newId(`${FOUNDED}T02:00:00.000Z`)
  const person_id = fillPerson(record, `示例专家${place + 1}`)
  const row = {
    id,
    organization_id: organizationId,
    person_id,
    employer,
    fields: ['示例领域'],
    title: '高级工程师',
    added_on: FOUNDED,
  }
  record.happen({
    type: 'expert.added',
    subject: ['expert', id],
    on: FOUNDED,
    data: { organization: employer },
    rows: [['expert', row]],
  })
  return id
}

/** Persons stand outside the trace: their rows can be erased. */
export function fillPerson(record: Recorder, name: string): string {
  const id = newId(`${FOUNDED}T02:00:00.000Z`)
  record.put('person', { id, salt: id, name })
  return id
}

/** A session as a sign-in leaves it, without the password that nobody needs here. */
function signIn(record: Recorder, login: string, administrator: boolean, now: string): SignedIn {
  const person_id = fillPerson(record, `示例${login}`)
  const accountId = newId(now)
  record.put('account', {
    id: accountId,
    login,
    person_id,
    state: 'active',
    platform_administrator: administrator,
    created_at: now,
  })
  const session = { token: randomUUID(), csrfToken: randomUUID() }
  const expires_at = new Date(Date.parse(now) + SESSION_HOURS * HOUR_MS).toISOString()
  record.put('session', {
    token_hash: sha256Text(session.token),
    account_id: accountId,
    csrf_token: session.csrfToken,
    created_at: now,
    last_seen_at: now,
    expires_at,
  })
  return { accountId, ...session }
}
