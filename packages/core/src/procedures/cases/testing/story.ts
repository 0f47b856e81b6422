import { publishedCalendar } from '../../../values/calendar.ts'
import { addDays } from '../../../values/iso-date.ts'
import type { Field } from '../../field.ts'
import type { CaseProcedure, Doer, Part } from '../case-procedure.ts'
import type { CaseActor, CaseFacts, Known, Member } from '../facts.ts'
import { canInCase, stageAfter } from '../perform.ts'
import { plausible } from './plausible.ts'

/** One step of a story: the act, the day, and what differs from what anybody would fill in. */
export type Deed = {
  readonly act: string
  readonly on: string
  /** The doer; left out: the first of those the act names. */
  readonly by?: Doer
  readonly account?: string
  readonly member?: string
  readonly values?: Readonly<Record<string, unknown>>
  /** The act whose latest row it is done on; left out: the latest row of the kind the act asks for. */
  readonly rowOf?: string
}

/** A life that goes through to its end, and others beside it (refused, appealed, extended …) that begin anew. */
export type Story = {
  readonly whole: readonly Deed[]
  readonly others: Readonly<Record<string, readonly Deed[]>>
  readonly setting: Setting
}

export type Setting = { readonly members?: readonly Member[]; readonly outside?: Readonly<Record<string, Known>> }

export const emptyCase = ({ members = [], outside = {} }: Setting = {}): CaseFacts => ({
  stage: null,
  openedOn: null,
  calendar: publishedCalendar,
  performed: [],
  members,
  outside,
  actor: actorFor('public', 'nobody'),
  deed: null,
})

export function actorFor(doer: Doer, account: string, member: string | null = null): CaseActor {
  const [part, leader] = doer.split(':') as [Part, string | undefined] // a Doer is a part, or a part and `leader`
  return {
    accountId: account,
    parts: [part],
    leads: leader ? [part] : [],
    memberId: member,
    organizations: { [part]: `org-${part}` },
  }
}

/** The facts as the guards see them while a deed is about to be done. */
export function facing(procedure: CaseProcedure, facts: CaseFacts, deed: Deed): CaseFacts {
  const act = procedure.acts[deed.act]
  if (!act) throw new Error(`no act ${deed.act}`)
  const by = deed.by ?? act.by[0] ?? 'public'
  return {
    ...facts,
    actor: actorFor(by, deed.account ?? `account-${by}`, deed.member ?? null),
    deed: { values: { ...plausible(act.fields, deed.on), ...deed.values }, row: rowFor(procedure, facts, deed) },
  }
}

function rowFor(procedure: CaseProcedure, facts: CaseFacts, deed: Deed): string | null {
  const kind = procedure.acts[deed.act]?.on
  if (!kind) return null
  const isRow = (act: string) => (deed.rowOf ? act === deed.rowOf : procedure.acts[act]?.adds === kind)
  return facts.performed.findLast(({ act }) => isRow(act))?.id ?? null
}

/** Does a deed, or throws every reason why it cannot be done. */
export function enact(procedure: CaseProcedure, facts: CaseFacts, deed: Deed): CaseFacts {
  const asked = facing(procedure, facts, deed)
  const answer = canInCase(procedure, deed.act, asked, deed.on)
  if (!answer.can) {
    const why = answer.reasons.map(({ code, data }) => `${code} ${JSON.stringify(data)}`).join('; ')
    throw new Error(`${deed.act} on ${deed.on}: ${why}`)
  }
  return after(procedure, asked, deed)
}

/** The case after a deed that can be done. */
export function after(procedure: CaseProcedure, asked: CaseFacts, deed: Deed): CaseFacts {
  const act = procedure.acts[deed.act]
  if (!act || !asked.deed) throw new Error('nothing is being done')
  const id = `${asked.performed.length + 1}`
  const { values } = asked.deed
  const stage = stageAfter(act, asked.stage, values)
  const frozen = act.adds === 'ballot' ? { electorate: asked.members.map((member) => member.id) } : {}
  return {
    ...asked,
    stage,
    openedOn: asked.openedOn ?? deed.on,
    deed: null,
    performed: [
      ...asked.performed,
      {
        id,
        act: deed.act,
        on: typeof values['on'] === 'string' ? values['on'] : deed.on,
        row: act.adds ? id : asked.deed.row,
        values: { ...values, ...frozen },
        organizationId: null,
        accountId: asked.actor.accountId,
        memberId: typeof values['member'] === 'string' ? values['member'] : asked.actor.memberId,
        stageBefore: asked.stage,
        stageAfter: stage,
      },
    ],
  }
}

export const tell = (procedure: CaseProcedure, deeds: readonly Deed[], setting: Setting = {}): CaseFacts =>
  deeds.reduce((facts, deed) => enact(procedure, facts, deed), emptyCase(setting))

/** Codes with which a deed is refused; empty where it can be done. */
export const refusedWith = (procedure: CaseProcedure, facts: CaseFacts, deed: Deed): string[] =>
  canInCase(procedure, deed.act, facing(procedure, facts, deed), deed.on).reasons.map(({ code }) => code)

/**
 * Every guard that stops somebody somewhere along the stories: at each step every act is tried with its plausible values,
 * with each value bent in turn, by each of its doers, a year early and a year late, and once more when it has been done.
 * Given as `act guard`.
 */
export function guardsThatStop(
  procedure: CaseProcedure,
  stories: readonly (readonly Deed[])[],
  setting: Setting = {},
): ReadonlySet<string> {
  const stopped = new Set<string>()
  const attempt = (facts: CaseFacts, tried: Deed) => {
    const { standing } = canInCase(procedure, tried.act, facing(procedure, facts, tried), tried.on)
    for (const { guard, result } of standing)
      if (result.verdict === 'fail' || result.verdict === 'unknown') stopped.add(`${tried.act} ${guard}`)
  }
  for (const deeds of stories) {
    let facts = emptyCase(setting)
    for (const deed of deeds) {
      for (const tried of bentDeeds(procedure, facts, deed)) attempt(facts, tried)
      attempt({ ...facts, outside: {} }, deed) // nobody knows anything outside the case
      facts = enact(procedure, facts, deed)
      attempt(facts, deed)
    }
  }
  return stopped
}

function bentDeeds(procedure: CaseProcedure, facts: CaseFacts, deed: Deed): Deed[] {
  const open = Object.entries(procedure.acts).filter(([, act]) => act.from.includes(facts.stage))
  return open.flatMap(([name, act]) => {
    const base: Deed =
      name === deed.act ? deed : { act: name, on: deed.on, ...(deed.member && { member: deed.member }) }
    const bent = Object.entries(act.fields).flatMap(([field, entry]) =>
      bentValues(entry, deed.on).map((value): Deed => ({ ...base, values: { ...base.values, [field]: value } })),
    )
    const sameHands = facts.performed.flatMap(({ accountId }): Deed[] =>
      accountId ? [{ ...base, account: accountId }] : [],
    )
    const otherDays = [-400, 400].map((days): Deed => ({ ...base, on: addDays(deed.on, days) }))
    return [base, ...bent, ...sameHands.slice(-30), ...otherDays]
  })
}

function bentValues(field: Field, day: string): unknown[] {
  switch (field.kind) {
    case 'choice':
      return Object.keys(field.options)
    case 'yesNo':
      return [true, false]
    case 'date':
      return [addDays(day, -4000), addDays(day, 4000), addDays(day, 1), addDays(day, -1)]
    case 'text':
      return ['别的', 'T/示例 1—2026', undefined]
    case 'table':
      return [
        [],
        undefined,
        ...[1, 3].map((count) => Array.from({ length: count }, () => plausible(field.columns, day))),
      ]
    default:
      return [undefined]
  }
}

/** All guards of a procedure as `act guard`. */
export const allGuards = (procedure: CaseProcedure): string[] =>
  Object.entries(procedure.acts).flatMap(([name, act]) => act.guards.map((guard) => `${name} ${guard.name}`))

/** Stages that can be reached from the beginning along the arrows of the acts. */
export function reachable(procedure: CaseProcedure): ReadonlySet<string> {
  const seen = new Set<string | null>([null])
  let grew = true
  while (grew) {
    const before = seen.size
    for (const act of Object.values(procedure.acts)) {
      if (!act.from.some((stage) => seen.has(stage))) continue
      for (const stage of typeof act.to === 'object' && act.to ? Object.values(act.to.stages) : [act.to])
        if (stage !== null) seen.add(stage)
    }
    grew = seen.size > before
  }
  return new Set([...seen].filter((stage) => stage !== null))
}

export const seats = (count: number): Member[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `m${index + 1}`,
    name: `委员${index + 1}（示例）`,
    category: 'user',
    employer: `单位${index + 1}（示例）`,
  }))
