import { expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { storyAt } from '../testing/story-at.ts'

const at = storyAt('enquiry')

const letter = async () => ({
  opinion: '来函意见',
  receivedOn: '2026-03-02',
  channel: 'letter',
  personName: '示例来函人',
  evidence: await at.bench.seedFile(Buffer.from('扫描'), '来函.pdf', 'pdf'),
})

test('what came by letter is entered on behalf, with the original attached and who entered it', async () => {
  await at.act('enter-comment', await letter())
  expect(await at.rows('comment')).toMatchObject([
    { channel: 'letter', received_on: '2026-03-02', entered_by: at.story.actors.secretary.accountId },
  ])
  const [document] = (await at.rows('document')).filter(({ name }) => name === '来函.pdf')
  expect(document).toMatchObject({ kind: 'evidence', of_row: (await at.rows('comment'))[0]?.['id'] })
})

test('the trace says for whom, without saying who that is', async () => {
  const event = await at.lastEvent('comment.entered-on-behalf')
  expect(event.on_behalf_of).toBe((await at.rows('comment'))[0]?.['person_id'])
  expect(JSON.stringify(event)).not.toContain('示例来函人')
})

test('an entry without its original, or with one that never arrived, or of tomorrow, is refused', async () => {
  const { evidence: _, ...without } = await letter()
  expect(await at.tryAct('enter-comment', without)).toBe('INPUT_MALFORMED')
  expect(
    await at.tryAct('enter-comment', { ...(await letter()), evidence: { sha256: 'b'.repeat(64), name: '来函.pdf' } }),
  ).toBe('FILE_NOT_UPLOADED')
  expect(await at.tryAct('enter-comment', { ...(await letter()), receivedOn: '2026-03-03' })).toBe('DATE_IN_FUTURE')
  expect(await at.rows('comment')).toHaveLength(1)
})

test('what came in time is in time, whenever it is entered', async () => {
  at.bench.clock.day('2026-04-05')
  expect(await at.act('enter-comment', { ...(await letter()), receivedOn: '2026-04-01' })).toMatchObject({
    late: false,
  })
  expect(await at.act('enter-comment', { ...(await letter()), receivedOn: '2026-04-02' })).toMatchObject({ late: true })
})

test('only the secretariat enters on behalf', async () => {
  expect(await at.tryAct('enter-comment', await letter(), at.story.actors.drafter)).toBe('NOT_ALLOWED')
  expect(await at.tryAct('enter-comment', await letter(), thePublic)).toBe('NOT_SIGNED_IN')
})
