import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isRefusalCode } from '../refusals/catalogue.ts'
import { addDays } from '../values/iso-date.ts'
import { caseProcedures } from './case-procedures.ts'
import { type CaseProcedure, type Doer, stagesAfter } from './cases/case-procedure.ts'
import { canInCase, isDoer } from './cases/perform.ts'
import { stories } from './cases/testing/stories/index.ts'
import {
  after,
  allGuards,
  type Deed,
  facing,
  guardsThatStop,
  reachable,
  type Setting,
  seats,
  tell,
} from './cases/testing/story.ts'

const RUNS = 60
const STEPS = 60
const members = seats(15)

/** What may still be done after the end of a case, and why; nothing else may. */
const afterTheEnd: Readonly<Record<string, string>> = {
  interpret: 'a standard in force is interpreted',
  'disclose-interpretation': 'and what was said is disclosed',
  disclose: 'its text is disclosed after its filing',
  'inform-departments': 'departments are told of a standard that has been filed',
  'report-taken-over': 'a national standard takes over one that is in force',
  withdraw: 'a standard in force is withdrawn',
  review: 'an enterprise reviews its standard while it uses it',
  'mark-cover': 'the cover shows a review that is over',
  'report-citation': 'a guidance document in force is cited as if it bound somebody',
  'settle-citation': 'and that is settled',
  'review-document': 'a guidance document is reviewed three years after its publication',
  'record-international-stage': 'the international standard goes on after its adoption',
  'notify-committee': 'and the committee is told',
  'assess-effects': 'what an adoption did shows once it is in force',
  'propose-clearing': 'a code in use is no longer needed',
  'clear-code': 'and is cleared',
}

const named = caseProcedures.map((procedure) => [procedure.name, procedure] as const)

describe.each(named)('the procedure %s', (_, procedure) => {
  const acts = Object.entries(procedure.acts)

  it('reaches every one of its stages', () => {
    expect(Object.keys(procedure.stages).filter((stage) => !reachable(procedure).has(stage))).toEqual([])
  })
  it('leads only to stages that it has', () => {
    for (const [, act] of acts) {
      for (const stage of [...act.from, ...stagesAfter(act), ...(act.main ?? [])])
        expect(stage === null || Object.hasOwn(procedure.stages, stage)).toBe(true)
    }
  })
  it('has an act that carries on from every stage that is not its end', () => {
    const stuck = Object.entries(procedure.stages).filter(
      ([name, stage]) =>
        !('end' in stage) &&
        !acts.some(([, act]) => act.from.includes(name) && stagesAfter(act).some((to) => to !== name)),
    )
    expect(stuck.map(([name]) => name)).toEqual([])
  })
  it('lets nothing be done after its end but what belongs to a standard in force', () => {
    const late = acts.filter(([, act]) =>
      act.from.some((stage) => stage !== null && 'end' in (procedure.stages[stage] ?? {})),
    )
    expect(late.map(([name]) => name).filter((name) => !Object.hasOwn(afterTheEnd, name))).toEqual([])
  })
  it('rests every act, guard, deadline and prohibition on a basis', () => {
    for (const [, act] of acts) {
      expect(act.basis.length).toBeGreaterThan(0)
      for (const guard of act.guards) expect(guard.basis.length).toBeGreaterThan(0)
    }
    for (const { basis } of [...Object.values(procedure.deadlines), ...procedure.prohibitions])
      expect(basis.length).toBeGreaterThan(0)
  })
  it('names in its outcomes exactly the choices of the field that decides', () => {
    for (const [, act] of acts) {
      if (typeof act.to !== 'object' || act.to === null) continue
      const field = act.fields[act.to.field]
      expect(field?.kind).toBe('choice')
      if (field?.kind === 'choice') expect(Object.keys(act.to.stages).sort()).toEqual(Object.keys(field.options).sort())
    }
  })
  it('lets every deadline start and end with acts that it has', () => {
    for (const { from, until } of Object.values(procedure.deadlines))
      expect([from.act, ...until].filter((act) => !Object.hasOwn(procedure.acts, act))).toEqual([])
  })
  it('names only parties that take part', () => {
    const doers = acts.flatMap(([, act]) => act.by.map((doer) => doer.split(':')[0]))
    const absent = doers.filter(
      (part) => part !== 'public' && part !== 'member' && !Object.hasOwn(procedure.parties, part ?? ''),
    )
    expect([...new Set(absent)]).toEqual([])
    expect(Object.hasOwn(procedure.parties, procedure.keeper)).toBe(true)
  })
  it('gives every act on a row an act that adds such rows', () => {
    const kinds = new Set(acts.flatMap(([, act]) => act.adds ?? []))
    expect(acts.filter(([, act]) => act.on && !kinds.has(act.on)).map(([name]) => name)).toEqual([])
  })
  it('carries a case through the whole of its life', () => {
    const told = stories[procedure.name]
    expect(told).toBeDefined()
    if (!told) return
    const { stage } = tell(procedure, told.whole, told.setting)
    expect(stage !== null && procedure.stages[stage]).toMatchObject({ end: true })
  })
  it('stops a case at every one of its guards somewhere', () => {
    const told = stories[procedure.name]
    const stopped = guardsThatStop(procedure, [told?.whole ?? [], ...Object.values(told?.others ?? {})], told?.setting)
    expect(allGuards(procedure).filter((guard) => !stopped.has(guard))).toEqual([])
  })
  it('lets nobody pass with a guard that says no, in the wrong stage, or by the wrong hand, whatever is tried', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.array(attempt(procedure), { minLength: 1, maxLength: STEPS }), (begin, attempts) => {
        walk(procedure, begin, attempts)
      }),
      { numRuns: RUNS },
    )
  })
})

type Attempt = { readonly act: number; readonly doer: number; readonly days: number; readonly pick: number }

const attempt = (procedure: CaseProcedure): fc.Arbitrary<Attempt> =>
  fc.record({
    act: fc.nat(Object.keys(procedure.acts).length - 1),
    doer: fc.nat(7),
    days: fc.integer({ min: 0, max: 45 }),
    pick: fc.nat(50),
  })

/** Tries act after act as chance has it; whatever is refused names its reasons, whatever passes kept every condition. */
function walk(procedure: CaseProcedure, begin: number, attempts: readonly Attempt[]): void {
  const { whole, setting } = stories[procedure.name] ?? { whole: [], setting: { members } satisfies Setting }
  const prefix = whole.slice(0, begin % (whole.length + 1)) // every stage is where some walk begins
  let facts = tell(procedure, prefix, setting)
  let today = prefix.at(-1)?.on ?? '2026-01-05'
  for (const each of attempts) {
    today = addDays(today, each.days)
    const deed = deedOf(procedure, each, today)
    const asked = facing(procedure, facts, deed)
    const answer = canInCase(procedure, deed.act, asked, today)
    if (!answer.can) {
      expect(answer.reasons.length).toBeGreaterThan(0)
      expect(answer.reasons.filter(({ code }) => !isRefusalCode(code))).toEqual([])
      continue
    }
    const act = procedure.acts[deed.act]
    expect(act?.from).toContain(facts.stage)
    expect(act && isDoer(act.by, asked.actor)).toBe(true)
    for (const guard of act?.guards ?? [])
      expect(['pass', 'notApplicable']).toContain(guard.check(asked, today, procedure).verdict)
    facts = after(procedure, asked, deed)
    expect(Object.keys(procedure.stages)).toContain(facts.stage)
  }
}

function deedOf(procedure: CaseProcedure, { act, doer, pick }: Attempt, on: string): Deed {
  const name = Object.keys(procedure.acts)[act] ?? ''
  const entry = procedure.acts[name]
  const doers: Doer[] = [...(entry?.by ?? []), 'public', 'authority', 'member']
  const member = members[pick % members.length]?.id
  const choices = Object.entries(entry?.fields ?? {}).flatMap(([field, { kind, ...rest }]) =>
    kind === 'choice' && 'options' in rest
      ? [[field, Object.keys(rest.options)[pick % Object.keys(rest.options).length]]]
      : [],
  )
  const days = Object.entries(entry?.fields ?? {}).flatMap(([field, { kind }]) =>
    kind === 'date' && field !== 'on' ? [[field, addDays(on, pick * 3)]] : [],
  )
  return {
    act: name,
    on,
    by: doers[doer % doers.length] ?? 'public',
    ...(member && { member }),
    account: `account-${pick % 4}`,
    values: Object.fromEntries([...choices, ...days]),
  }
}
