import { Refusal } from '@zhunsheng/core'
import { describe, expect, it } from 'vitest'
import { keepAnswers, type Question } from './kept-answers.ts'

const asked: Question = { state: '1:1:', day: '2026-03-02', by: 'a', address: '/list' }

/** Answers with how often it was asked. */
function counting() {
  let count = 0
  const read = async () => {
    count += 1
    return { count }
  }
  return { read, count: () => count }
}

describe('an answer', () => {
  it('is read once while nothing changes', async () => {
    const [answers, { read, count }] = [keepAnswers(), counting()]
    const first = await answers(asked, read)
    expect(first.text).toBe('{"count":1}')
    expect(await answers(asked, read)).toEqual(first)
    expect(count()).toBe(1)
  })
  it('is read once for all who ask at the same time', async () => {
    const [answers, { read, count }] = [keepAnswers(), counting()]
    await Promise.all(Array.from({ length: 10 }, () => answers(asked, read)))
    expect(count()).toBe(1)
  })
  it.each([
    ['state of the database', { state: '1:2:' }],
    ['day', { day: '2026-03-03' }],
    ['person', { by: 'b' }],
    ['address', { address: '/list?limit=1' }],
  ])('is read anew for another %s', async (_, other) => {
    const [answers, { read }] = [keepAnswers(), counting()]
    const first = await answers(asked, read)
    const second = await answers({ ...asked, ...other }, read)
    expect(second.text).toBe('{"count":2}')
    expect(second.tag).not.toBe(first.tag)
  })
  it('has the tag of its content: read anew and the same, it has the same', async () => {
    const answers = keepAnswers()
    const read = async () => ({ rows: [] })
    const first = await answers(asked, read)
    expect((await answers({ ...asked, state: '1:2:' }, read)).tag).toBe(first.tag)
  })
  it('that is a refusal goes to all who asked and is not kept', async () => {
    const answers = keepAnswers()
    const refuse = async () => Promise.reject(new Refusal('NOT_ALLOWED', { roles: [] }))
    const both = await Promise.allSettled([answers(asked, refuse), answers(asked, refuse)])
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect((await answers(asked, counting().read)).text).toBe('{"count":1}')
  })
  it('makes room when there are too many, the oldest first', async () => {
    const [answers, { read, count }] = [keepAnswers(), counting()]
    const long = async () => 'x'.repeat(1_000_000)
    await answers(asked, read)
    for (let page = 0; page < 8; page += 1) await answers({ ...asked, address: `/list?page=${page}` }, long)
    await answers(asked, read)
    expect(count()).toBe(2)
    await answers({ ...asked, address: '/list?page=7' }, () => Promise.reject(new Error('it is kept')))
  })
})
