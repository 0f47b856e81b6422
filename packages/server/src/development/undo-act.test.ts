import { afterEach, describe, expect, it } from 'vitest'
import { thePublic } from '../context.ts'
import { sendWaiting } from '../documents/notices/send-waiting.ts'
import { codeOf } from '../testing/refused.ts'
import { storyAt } from '../testing/story-at.ts'
import { verifyChain } from '../trace/verify-chain.ts'
import { listAnsweredComments } from './list-answered-comments.ts'
import { undoAct } from './undo-act.ts'

const later = (instant: string, seconds: number) => new Date(Date.parse(instant) + seconds * 1000).toISOString()

describe('a disposition', () => {
  const at = storyAt('disposition')
  let start = ''
  const wait = (seconds: number) => at.bench.clock.set(later(start, seconds))
  const undo = (row: unknown, actor = at.story.actors.secretary) =>
    codeOf(at.bench.run(undoAct, { projectId: at.story.projectId, act: 'dispose-comment', row }, actor))
  async function disposed(): Promise<unknown> {
    await at.act('submit-comment', { opinion: '建议修改', email: 'author@example.invalid' }, thePublic)
    const row = (await at.rows('comment')).at(-1)?.['id']
    await at.act('dispose-comment', { row, disposition: 'notAccepted', reason: '重复' })
    start = at.bench.clock.now()
    return row
  }
  afterEach(() => wait(600))

  it('is taken back within a minute, and the comment is open again', async () => {
    const row = await disposed()
    wait(60)
    expect(await undo(row)).toBe('done')
    expect((await at.rows('comment')).at(-1)).toMatchObject({ disposition: null, disposed_on: null })
    expect((await at.lastEvent('act.undone')).data).toMatchObject({ event: expect.any(Number) })
  })
  it('that was taken back is told to nobody', async () => {
    const row = await disposed()
    await undo(row)
    wait(300)
    await sendWaiting(at.bench.services)
    expect((await at.notices('comment-answer')).at(-1)).toMatchObject({ state: 'filed', error: 'ACT_UNDONE' })
  })
  it('is told to its author once the minute is over, and not before', async () => {
    await disposed()
    wait(74)
    expect(await sendWaiting(at.bench.services)).toMatchObject({ delivered: 0, held: 1 })
    wait(75)
    expect(await sendWaiting(at.bench.services)).toMatchObject({ delivered: 1, held: 0 })
  })
  it('is shown to the public only when the minute is over', async () => {
    await disposed()
    const shown = async () =>
      (await at.bench.run(listAnsweredComments, { projectId: at.story.projectId }, thePublic)).total
    const before = await shown()
    wait(76)
    expect(await shown()).toBe(before + 1)
  })
  it('can be made anew, and taken back anew', async () => {
    const row = await disposed()
    await undo(row)
    expect(await at.tryAct('dispose-comment', { row, disposition: 'accepted' })).toBe('done')
    expect(await undo(row)).toBe('done')
    expect(await undo(row)).toBe('UNDO_NOTHING')
  })
  it('is not taken back after a minute', async () => {
    const row = await disposed()
    wait(61)
    expect(await undo(row)).toBe('UNDO_TOO_LATE')
    expect((await at.rows('comment')).at(-1)).toMatchObject({ disposition: 'notAccepted' })
  })
  it('is not taken back once something else was done in the project', async () => {
    const row = await disposed()
    await at.act('list-department', { department: '示例主管部门' })
    expect(await undo(row)).toBe('UNDO_FOLLOWED')
  })
  it('that changed an earlier one is not taken back', async () => {
    const row = await disposed()
    await at.act('dispose-comment', { row, disposition: 'accepted', change: '再议' })
    expect(await undo(row)).toBe('UNDO_NOT_BLANK')
  })
  it('is taken back although alike comments were disposed of right after it', async () => {
    await at.act('submit-comment', { opinion: '建议修改' }, thePublic)
    await at.act('submit-comment', { opinion: '建议修改' }, thePublic)
    const [first, second] = (await at.rows('comment')).slice(-2).map(({ id }) => id)
    for (const row of [first, second]) await at.act('dispose-comment', { row, disposition: 'accepted' })
    expect(await undo(first)).toBe('done')
    expect(await undo(second)).toBe('done')
  })
  it('of somebody else is not taken back, not by a leader, and not by the public', async () => {
    const row = await disposed()
    expect(await undo(row, at.story.actors.drafter)).toBe('UNDO_NOTHING')
    expect(await undo(row, at.story.actors.leader)).toBe('NOT_ALLOWED')
    expect(
      await codeOf(at.bench.run(undoAct, { projectId: at.story.projectId, act: 'dispose-comment', row }, thePublic)),
    ).toBe('NOT_SIGNED_IN')
  })
  it('is taken back no other way than the procedure names', async () =>
    expect(
      await codeOf(
        at.bench.run(undoAct, { projectId: at.story.projectId, act: 'close-enquiry' }, at.story.actors.secretary),
      ),
    ).toBe('INPUT_MALFORMED'))
})

describe('a step of the project', () => {
  const at = storyAt('disposition', { title: '示例送审' })
  const undo = (act: string) =>
    codeOf(at.bench.run(undoAct, { projectId: at.story.projectId, act }, at.story.actors.secretary))

  it('is taken back to the stage and the day from which it came, and the chain holds', async () => {
    const before = await at.project()
    await at.story.walkOn('examination')
    expect(await at.project()).toMatchObject({ stage: 'examination' })
    expect(await undo('submit-for-examination')).toBe('done')
    expect(await at.project()).toMatchObject({ stage: before.stage, stage_since: before.stage_since })
    expect(await verifyChain({ db: at.bench.db, files: at.bench.services.files })).toMatchObject({ holds: true })
  })
})
