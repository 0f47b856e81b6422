import { eventTypes, isEventType } from '@zhunsheng/core'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { tracedTables } from '../db/traced-tables.ts'
import { storyAt } from '../testing/story-at.ts'
import { verifyChain } from '../trace/verify-chain.ts'

const at = storyAt('review')

/** Whatever the story and this test write of persons; it may stand in the table of persons and nowhere in the trace. */
const PERSONAL = [
  '示例提出人',
  '示例申请人',
  '示例起草人',
  '示例评审人甲',
  '示例评审人乙',
  '示例记录人',
  '示例专家甲',
  '示例专家乙',
  '示例提问人',
  '000-00000001',
  '000-00000007',
  'author@example.invalid',
  'applicant@example.invalid',
  'drafter@example.invalid',
  'asker@example.invalid',
]

test('no event of a whole life holds a name, a telephone or an address', async () => {
  await at.act(
    'conclude-review',
    { conclusion: 'confirmed', on: at.story.today(), reason: '继续有效' },
    at.story.actors.leader,
  )
  await at.act(
    'submit-feedback',
    {
      kind: 'challenge',
      body: '质疑内容',
      personName: '示例提问人',
      phone: '000-00000007',
      email: 'asker@example.invalid',
    },
    thePublic,
  )
  const { rows: events } = await sql<{ whole: string }>`select to_jsonb(e)::text as whole from trace_event e`.execute(
    at.bench.db,
  )
  expect(events.length).toBeGreaterThan(50)
  for (const word of PERSONAL) expect(events.filter(({ whole }) => whole.includes(word))).toEqual([])
})

test('no row that the trace digests holds them either', async () => {
  for (const table of tracedTables) {
    const { rows } = await sql<{ whole: string }>`select to_jsonb(t)::text as whole from ${sql.table(table)} t`.execute(
      at.bench.db,
    )
    const found = rows.filter(({ whole }) => PERSONAL.some((word) => whole.includes(word)))
    expect([table, found]).toEqual([table, []])
  }
})

test('every act of a whole life has left an event, and the trace of it holds', async () => {
  const events = await at.bench.db.selectFrom('trace_event').select('type').distinct().execute()
  const types = new Set(events.map(({ type }) => type))
  const always = [
    'project.proposed',
    'project.approved',
    'drafting.call-opened',
    'enquiry.opened',
    'comment.received',
    'comment.entered-on-behalf',
    'enquiry.closed',
    'comment.disposed',
    'examination.ballot-cast',
    'examination.concluded',
    'approval.submitted',
    'standard.approved',
    'standard.published',
    'review.started',
    'review.concluded',
    'feedback.received',
  ]
  expect(always.filter((type) => !types.has(type))).toEqual([])
  expect(await verifyChain({ db: at.bench.db, files: at.bench.services.files })).toMatchObject({ holds: true })
})

test('every event of a whole life is told from its own data, with no place left empty', async () => {
  const events = await at.bench.db.selectFrom('trace_event').select(['seq', 'type', 'data', 'request_id']).execute()
  // What the bench itself entered stands for a registration that was never done.
  const own = events.filter(({ request_id }) => request_id !== 'seed')
  const empty = own.flatMap(({ type, data }) => {
    const places = isEventType(type)
      ? [...eventTypes[type].zh.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name ?? '')
      : ['?']
    const told = data as Readonly<Record<string, unknown>>
    return places.filter((name) => told[name] === undefined || told[name] === null).map((name) => `${type} ${name}`)
  })
  expect([...new Set(empty)]).toEqual([])
})
