import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Actor, thePublic } from '../../context.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { walkTo } from '../../testing/story.ts'
import { chatText, makeChatText } from './make-chat-text.ts'

let bench: Bench
let addressee: Actor
let stranger: Actor
beforeAll(async () => {
  bench = await openBench()
  const [organizationId, other] = [await bench.seedOrganization(), await bench.seedOrganization('ANDERE')]
  const drafter = await bench.seedActor(organizationId, 'drafter')
  addressee = drafter
  stranger = await bench.seedActor(other, 'secretary')
  const notice = {
    to_account_id: drafter.accountId,
    kind: 'enquiry',
    subject: '示例通知',
    state: 'waiting',
    created_at: bench.clock.now(),
  }
  await bench.db
    .insertInto('notice')
    .values([
      { ...notice, id: 't1', body: '公开页面：{consultation:p1}' },
      { ...notice, id: 't2', body: '请查看。' },
    ])
    .execute()
})
afterAll(() => bench.close())

describe('the text for a chat', () => {
  it('is words, then the address alone on its line, and the address as a picture', async () => {
    const { text, link, qrSvg } = await bench.run(makeChatText, { id: 't1' }, addressee)
    expect(link).toBe('http://localhost:4180/consultations/p1')
    expect(text).toBe(`【示例通知】\n公开页面\n${link}`)
    expect(qrSvg).toContain('<svg')
  })

  it('leads to the front page when the notice is about no page', async () => {
    expect((await bench.run(makeChatText, { id: 't2' }, addressee)).link).toBe('http://localhost:4180/')
  })

  it('tells of the enquiry of a project without a notice, and leads to its public page', async () => {
    const { projectId, title } = await walkTo(bench, 'enquiry', { code: 'WXZF' })
    const { text, link } = await bench.run(makeChatText, { projectId }, stranger)
    expect(link).toBe(`http://localhost:4180/consultations/${projectId}`)
    expect(text).toMatch(new RegExp(`^【《${title}》征求意见】`, 'u'))
    expect(text.split('\n').at(-1)).toBe(link)
  })

  it('is not made of a project that nobody has been asked about', async () => {
    await expect(bench.run(makeChatText, { projectId: 'p0' }, addressee)).rejects.toMatchObject({
      code: 'ROW_NOT_FOUND',
    })
  })

  it('leaves out what is empty', () => {
    expect(chatText('示例', '', 'https://example.invalid').text).toBe('【示例】\nhttps://example.invalid')
  })

  it('is not made of a notice that one may not see', async () => {
    await expect(bench.run(makeChatText, { id: 't1' }, stranger)).rejects.toMatchObject({ code: 'ROW_NOT_FOUND' })
  })

  it('is refused to whoever has not signed in', async () => {
    await expect(bench.run(makeChatText, { id: 't1' }, thePublic)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
  })
})
