import type { AddressInfo } from 'node:net'
import { createServer, type Server } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bench, openBench } from '../../testing/bench.ts'
import { sendWaiting } from './send-waiting.ts'

/** A mail server that takes every letter, but knows nobody whose address begins with "unknown". */
function startMailServer(letters: string[]): Promise<Server> {
  const server = createServer((socket) => {
    let letter: string[] | null = null
    socket.write('220 example\r\n')
    socket.on('data', (data) => {
      for (const line of data.toString().split('\r\n').slice(0, -1)) socket.write(answerTo(line))
    })
    function answerTo(line: string): string {
      if (letter) {
        if (line !== '.') return letter.push(line) ? '' : ''
        letters.push(letter.join('\n'))
        letter = null
        return '250 taken\r\n'
      }
      if (line === 'DATA') letter = []
      if (line.startsWith('RCPT') && line.includes('unknown')) return '550 no such person\r\n'
      return line === 'DATA' ? '354 go on\r\n' : line === 'QUIT' ? '221 bye\r\n' : '250 ok\r\n'
    }
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}

let bench: Bench
let server: Server
const letters: string[] = []
beforeAll(async () => {
  bench = await openBench()
  server = await startMailServer(letters)
  const persons = [
    { id: 'n1', name: '示例甲', email: 'known@example.invalid' },
    { id: 'n2', name: '示例乙', email: 'unknown@example.invalid' },
    { id: 'n3', name: '示例丙', email: null },
  ]
  await bench.db.insertInto('person').values(persons).execute()
  for (const [index, person] of ['n1', 'n1', 'n2', 'n3'].entries())
    await bench.db
      .insertInto('notice')
      .values({
        id: `t${index}`,
        to_person_id: person,
        kind: 'project',
        subject: `示例通知 ${index}`,
        body: '请查看。',
        state: 'waiting',
        created_at: bench.clock.now(),
      })
      .execute()
})
afterAll(async () => {
  server.close()
  await bench.close()
})

describe('what waits to be sent by SMTP', () => {
  it('is sent as one letter a person; a refused address fails at once; nobody without an address is lost', async () => {
    const { port } = server.address() as AddressInfo // it listens on a TCP port
    const config = { ...bench.services.config, smtpUrl: `smtp://127.0.0.1:${port}?ignoreTLS=true` }
    expect(await sendWaiting({ ...bench.services, config })).toEqual({ delivered: 3, failed: 1, waiting: 0, held: 0 })
    expect(letters).toHaveLength(1)
    expect(letters[0]).toContain('known@example.invalid')
    const rows = await bench.db
      .selectFrom('notice')
      .select(['notice.id', 'state', 'error'])
      .orderBy('notice.id')
      .execute()
    expect(rows).toEqual([
      { id: 't0', state: 'sent', error: null },
      { id: 't1', state: 'sent', error: null },
      { id: 't2', state: 'failed', error: expect.stringContaining('no such person') },
      { id: 't3', state: 'filed', error: 'NO_ADDRESS' },
    ])
  })
})

describe('what somebody follows', () => {
  const mails = () => letters.filter((letter) => letter.includes('digest@'))
  const send = async () => {
    const { port } = server.address() as AddressInfo // it listens on a TCP port
    const config = { ...bench.services.config, smtpUrl: `smtp://127.0.0.1:${port}?ignoreTLS=true` }
    return sendWaiting({ ...bench.services, config })
  }
  const tell = (id: string, kind: string) =>
    bench.db
      .insertInto('notice')
      .values({
        id,
        to_account_id: 'a9',
        kind,
        subject: `示例变化 ${id}`,
        body: '请查看。',
        state: 'waiting',
        created_at: bench.clock.now(),
      })
      .execute()

  it('is written of once a day, with all there is by then; anything else goes out at once', async () => {
    await bench.db.insertInto('person').values({ id: 'n9', name: '示例丁', email: 'digest@example.invalid' }).execute()
    await bench.db
      .insertInto('account')
      .values({ id: 'a9', login: 'a9', person_id: 'n9', state: 'active', created_at: bench.clock.now() })
      .execute()
    await tell('w1', 'watch')
    await tell('w2', 'watch')
    expect(await send()).toMatchObject({ delivered: 2 })
    await tell('w3', 'watch')
    await tell('p1', 'project')
    expect(await send()).toMatchObject({ delivered: 1, waiting: 0, held: 0 })
    expect(mails()).toHaveLength(2)
  })

  it('is written of again on the next day of China', async () => {
    bench.clock.set('2026-03-02T15:59:59.000Z')
    expect(await send()).toMatchObject({ delivered: 0 })
    bench.clock.set('2026-03-02T16:00:00.000Z')
    expect(await send()).toMatchObject({ delivered: 1 })
    expect(mails()).toHaveLength(3)
  })
})
