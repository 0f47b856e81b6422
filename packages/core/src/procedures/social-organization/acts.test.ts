import { describe, expect, it } from 'vitest'
import { resolveBasis } from '../../law/basis.ts'
import { isEventType } from '../../trace/event-types.ts'
import type { Act } from '../procedure.ts'
import { bareFacts } from './example-facts.ts'
import { guards } from './guards.ts'
import { type ActName, acts, advanceAct, canAct, mainActIn, type Stage, stages } from './index.ts'

const table: readonly (readonly [ActName, Act<Stage>])[] = Object.entries(acts) as [ActName, Act<Stage>][]
const stageNames = Object.keys(stages) as Stage[]

/** Names that the head of every act's input takes for itself. */
const HEAD = ['projectId', 'version', 'row']

describe('every act', () => {
  it.each(table)('%s is worded, rests on a basis that resolves, and is recorded by an event that exists', (_, act) => {
    expect([act.title.zh, act.title.en, act.button.zh, act.button.en].every((text) => text.length > 0)).toBe(true)
    expect(act.basis.length).toBeGreaterThan(0)
    for (const basis of act.basis) expect(resolveBasis(basis).titleZh).not.toBe('')
    expect(isEventType(act.event)).toBe(true)
  })
  it.each(table)('%s has guards and stages that exist, and somebody who may do it', (_, act) => {
    expect(act.guards.filter((name) => !(name in guards))).toEqual([])
    expect([...act.from, ...act.to].filter((stage) => stage !== null && !(stage in stages))).toEqual([])
    expect(act.by.length).toBeGreaterThan(0)
  })
  it.each(table)('%s asks for no field by a name of the head', (_, act) => {
    expect(Object.keys(act.fields).filter((name) => HEAD.includes(name))).toEqual([])
  })
  it('is recorded by an event of its own', () => {
    const events = table.map(([, act]) => act.event)
    expect(new Set(events).size).toBe(events.length)
  })
  it('that asks the public for personal data says so', () => {
    const personal = ['personName', 'phone', 'email']
    const unmarked = table.flatMap(([name, act]) =>
      Object.entries(act.fields).flatMap(([field, entry]) =>
        personal.includes(field) && !entry.personal ? [`${name}.${field}`] : [],
      ),
    )
    expect(unmarked).toEqual([])
  })
})

describe('the way of a project', () => {
  it('is carried on by one act in each stage, and by none where it ends', () => {
    const main = Object.fromEntries(stageNames.map((stage) => [stage, mainActIn(stage)]))
    expect(main).toEqual({
      proposal: 'approve-project',
      drafting: 'open-enquiry',
      enquiry: 'close-enquiry',
      disposition: 'submit-for-examination',
      examination: 'submit-for-approval',
      approval: 'approve-standard',
      publication: 'publish-standard',
      implementation: 'start-review',
      review: 'conclude-review',
      withdrawn: undefined,
      declined: undefined,
      terminated: undefined,
    })
    expect(mainActIn(null)).toBeUndefined()
  })
  it('never makes an act the main one where it cannot be done', () => {
    for (const [, act] of table) for (const stage of act.main ?? []) expect(act.from).toContain(stage)
  })
  it('reaches every stage from the proposal', () => {
    const reached = new Set<Stage | null>([null])
    for (const _ of stageNames)
      for (const [, act] of table)
        if (act.from.some((stage) => reached.has(stage))) for (const stage of act.to) reached.add(stage)
    expect(stageNames.filter((stage) => !reached.has(stage))).toEqual([])
  })
  it('goes back from the comments to a further round, and from a failed examination to drafting', () => {
    expect(advanceAct('open-enquiry', 'disposition')).toBe('enquiry')
    expect(advanceAct('conclude-examination', 'examination', 'drafting')).toBe('drafting')
  })
  it('ends for good: nothing but a correction is done in a stage that is left sideways', () => {
    for (const stage of ['declined', 'terminated', 'withdrawn'] as const)
      expect(table.filter(([, act]) => act.from.includes(stage)).map(([name]) => name)).toEqual(['correct-act'])
  })
})

describe('whoever acts', () => {
  it('approves only as leader', () => {
    const facts = { ...bareFacts, duplicateSearchOn: '2026-03-02' }
    expect(canAct('approve-project', facts, ['secretary'], '2026-03-02').reasons.map(({ code }) => code)).toEqual([
      'ACT_NOT_BY_THIS_ROLE',
    ])
    expect(canAct('approve-project', facts, ['leader'], '2026-03-02').can).toBe(true)
  })
  it('comments as anybody at all', () => {
    expect(canAct('submit-comment', { ...bareFacts, stage: 'enquiry' }, ['public'], '2026-03-02').can).toBe(true)
  })
})
