import { Refusal } from '@zhunsheng/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { showHead } from './show-head.ts'
import { signHead } from './signed-head.ts'

describe('the signed head, as the public sees it', () => {
  let bench: Bench
  beforeAll(async () => {
    bench = await openBench()
    await bench.seedOrganization()
  })
  afterAll(() => bench.close())

  it('is refused before the first signature', async () => {
    await expect(bench.run(showHead, {}, thePublic)).rejects.toThrow(new Refusal('TRACE_NOT_SIGNED_YET'))
  })

  it('is open to somebody without an account once it is signed', async () => {
    const signed = await signHead(bench.db, bench.services.config, bench.services.clock)
    expect(await bench.run(showHead, {}, thePublic)).toEqual(signed)
  })
})
