import { expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { storyAt } from '../testing/story-at.ts'

const at = storyAt('enquiry', { subjects: ['workSafety'] })

const delivery = async () => ({
  row: at.story.rows.hearingId,
  deliveredOn: '2026-03-02',
  how: '机要',
  proof: await at.bench.seedFile(Buffer.from('回执'), '送达回执.pdf', 'pdf'),
})

test('a delivery has its proof, and is not of tomorrow', async () => {
  const { proof: _, ...without } = await delivery()
  expect(await at.tryAct('record-delivery', without)).toBe('INPUT_MALFORMED')
  expect(await at.tryAct('record-delivery', { ...(await delivery()), deliveredOn: '2026-03-03' })).toBe(
    'DATE_IN_FUTURE',
  )
  expect(await at.tryAct('record-delivery', { ...(await delivery()), row: 'nothing' })).toBe('ROW_NOT_FOUND')
})

test('a proven delivery starts the period that the organization has set', async () => {
  await at.act('record-delivery', await delivery())
  expect(await at.rows('hearing')).toMatchObject([{ delivered_on: '2026-03-02', delivered_how: '机要' }])
  expect((await at.rows('document')).at(-1)).toMatchObject({ kind: 'evidence', of_row: at.story.rows.hearingId })
})

test('a delivery that was recorded is changed only with a reason, and the first stays in the trace', async () => {
  const again = { ...(await delivery()), deliveredOn: '2026-03-01' }
  expect(await at.tryAct('record-delivery', again)).toBe('CHANGE_WITHOUT_REASON')
  await at.act('record-delivery', { ...again, change: '日期看错' })
  expect((await at.lastEvent('hearing.delivered')).data).toMatchObject({
    deliveredOn: '2026-03-01',
    change: '日期看错',
  })
})

test('only the secretariat records it', async () => {
  expect(await at.tryAct('record-delivery', await delivery(), at.story.actors.drafter)).toBe('NOT_ALLOWED')
  expect(await at.tryAct('record-delivery', await delivery(), thePublic)).toBe('NOT_SIGNED_IN')
})
