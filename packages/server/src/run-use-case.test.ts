import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Actor, thePublic } from './context.ts'
import { type Bench, openBench } from './testing/bench.ts'
import { codeOf } from './testing/refused.ts'
import { verifyChain } from './trace/verify-chain.ts'
import { useCase } from './use-case.ts'

let bench: Bench
let organizationId: string
let secretary: Actor & { accountId: string }
beforeAll(async () => {
  bench = await openBench()
  organizationId = await bench.seedOrganization()
  secretary = await bench.seedActor(organizationId, 'secretary')
})
afterAll(() => bench.close())

const head = { title: { zh: '试', en: 'try' }, roles: ['secretary'] } as const
const input = Type.Object(
  { organizationId: Type.String(), sequence: Type.Integer({ minimum: 1 }) },
  { additionalProperties: false },
)

/** A write as small as can be: why a number was never used. */
const explainGap = useCase({
  ...head,
  name: 'testing.explain-gap',
  effect: 'write',
  input,
  scope: async (_, given) => ({ organizationId: given.organizationId }),
  async run(context, given) {
    const row = await context.rows.insert('number_gap', {
      id: context.newId(),
      organization_id: given.organizationId,
      sequence: given.sequence,
      reason: '作废',
    })
    context.record({
      type: 'number.gap-explained',
      subject: { kind: 'number_gap', id: row.id },
      data: { sequence: given.sequence },
    })
    context.notify({ kind: 'gap', toAccount: secretary.accountId, subject: '空号', body: '已说明' })
    if (given.sequence === 13) throw new Refusal('ALREADY_DECIDED')
    if (given.sequence === 14) throw new Error('a bug')
    return { id: row.id }
  },
})
const silent = useCase({
  ...explainGap,
  name: 'testing.silent',
  run: async (context, given) =>
    context.rows.insert('number_gap', {
      id: context.newId(),
      organization_id: given.organizationId,
      sequence: given.sequence,
      reason: '无事件',
    }),
})
const showGap = useCase({
  ...head,
  name: 'testing.show-gap',
  effect: 'read',
  input,
  run: async (context) => ({ today: context.today }),
})

const counts = async () => {
  const count = async (table: 'number_gap' | 'trace_event' | 'notice' | 'idempotency') =>
    (
      await bench.db
        .selectFrom(table)
        .select((select) => select.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
    ).count
  return {
    gaps: await count('number_gap'),
    events: await count('trace_event'),
    notices: await count('notice'),
    kept: await count('idempotency'),
  }
}
const explain = (sequence: number, actor: Actor = secretary, idempotencyKey?: string) =>
  bench.run(explainGap, { organizationId, sequence }, actor, { idempotencyKey })

describe('a write', () => {
  test('leaves its row, its event and its notice, and the trace holds', async () => {
    const before = await counts()
    await explain(1)
    expect(await counts()).toEqual({
      ...before,
      gaps: before.gaps + 1,
      events: before.events + 1,
      notices: before.notices + 1,
    })
    expect(await verifyChain({ db: bench.db, files: bench.services.files })).toMatchObject({ holds: true })
  })

  test.each([
    ['is refused', 13],
    ['is broken by a bug', 14],
  ])('that %s leaves nothing', async (_, sequence) => {
    const before = await counts()
    await expect(explain(sequence)).rejects.toThrow()
    expect(await counts()).toEqual(before)
  })

  test('that changed a row without an event is a bug, and changes nothing', async () => {
    const before = await counts()
    await expect(bench.run(silent, { organizationId, sequence: 2 }, secretary)).rejects.toThrow(
      'changed rows after its last event',
    )
    expect(await counts()).toEqual(before)
  })

  test('is refused before permission is asked when its input is malformed', async () => {
    expect(await codeOf(bench.run(explainGap, { organizationId, sequence: 0 }, thePublic))).toBe('INPUT_MALFORMED')
  })

  test('is refused to the public, to another role, and to the same role elsewhere', async () => {
    expect(await codeOf(explain(3, thePublic))).toBe('NOT_SIGNED_IN')
    expect(await codeOf(explain(3, await bench.seedActor(organizationId, 'leader')))).toBe('NOT_ALLOWED')
    expect(await codeOf(explain(3, await bench.seedActor(await bench.seedOrganization('QTXH'), 'secretary')))).toBe(
      'NOT_ALLOWED',
    )
  })
})

describe('a key', () => {
  test('sent again gets the first answer again, and nothing is done twice', async () => {
    const first = await explain(5, secretary, 'once')
    const before = await counts()
    expect(await explain(5, secretary, 'once')).toEqual(first)
    expect(await counts()).toEqual(before)
  })

  test('sent twice at once is done once', async () => {
    const before = await counts()
    const answers = await Promise.all([1, 2, 3, 4].map(() => explain(6, secretary, 'at-once')))
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1)
    expect((await counts()).gaps).toBe(before.gaps + 1)
  })

  test('of a refused write may be used again', async () => {
    expect(await codeOf(explain(13, secretary, 'again'))).toBe('ALREADY_DECIDED')
    expect(await codeOf(explain(7, secretary, 'again'))).toBe('done')
  })

  test('is the actor’s own', async () => {
    const other = await bench.seedActor(organizationId, 'secretary')
    const [mine, theirs] = [await explain(8, secretary, 'shared'), await explain(9, other, 'shared')]
    expect(mine).not.toEqual(theirs)
  })

  test('that was used for something else is refused', async () => {
    await explain(10, secretary, 'elsewhere')
    expect(
      await codeOf(bench.run(silent, { organizationId, sequence: 11 }, secretary, { idempotencyKey: 'elsewhere' })),
    ).toBe('KEY_USED_ELSEWHERE')
  })
})

test('the legal day is that of Shanghai, which begins eight hours before that of Greenwich', async () => {
  bench.clock.set('2026-03-02T15:59:59.999Z')
  expect(await bench.run(showGap, { organizationId, sequence: 1 }, secretary)).toEqual({ today: '2026-03-02' })
  bench.clock.set('2026-03-02T16:00:00.000Z')
  expect(await bench.run(showGap, { organizationId, sequence: 1 }, secretary)).toEqual({ today: '2026-03-03' })
})

test('writes at once stand in one unbroken order', async () => {
  await Promise.all(Array.from({ length: 12 }, (_, index) => explain(100 + index)))
  expect(await verifyChain({ db: bench.db, files: bench.services.files })).toMatchObject({ holds: true })
})
