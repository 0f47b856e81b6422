import { stat } from 'node:fs/promises'
import { Refusal } from '@zhunsheng/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signingKeyFile } from '../config.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { parseSignedHead, readSignedHead, signHead } from './signed-head.ts'

describe('the signed head', () => {
  let bench: Bench
  beforeAll(async () => {
    bench = await openBench()
    await bench.seedOrganization()
  })
  afterAll(() => bench.close())

  it('is signed once for the same state of the chain', async () => {
    const first = await signHead(bench.db, bench.services.config, bench.services.clock)
    expect(first?.size).toBe(1)
    bench.clock.day('2026-04-01')
    expect(await signHead(bench.db, bench.services.config, bench.services.clock)).toEqual(first)
  })

  it('is signed by a key that only its owner can read', async () => {
    expect((await stat(signingKeyFile(bench.services.config))).mode & 0o777).toBe(0o600)
  })

  it('is refused once a single figure in it is changed', async () => {
    const head = await readSignedHead(bench.services.config)
    expect(() => parseSignedHead(JSON.stringify({ ...head, size: 2 }))).toThrow(new Refusal('HEAD_SIGNATURE_WRONG'))
  })

  it.each([
    '',
    '{',
    '[]',
    'null',
    '{"size":1}',
    '{"size":1,"root":"a","signedAt":"b","signature":"c","publicKey":"d"}',
  ])('is not to be found in “%s”', (text) => {
    expect(() => parseSignedHead(text)).toThrow(new Refusal('HEAD_MALFORMED'))
  })
})
