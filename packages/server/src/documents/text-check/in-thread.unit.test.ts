import { describe, expect, it } from 'vitest'
import { inThread, type ThreadLimits } from './in-thread.ts'

const script = (source: string) => new URL(`data:text/javascript,${encodeURIComponent(source)}`)
const limits: ThreadLimits = { memoryMegabytes: 64, milliseconds: 20_000 }

describe('a task in a thread', () => {
  it('answers with what the thread posts of what it was given', async () => {
    const double =
      "import { parentPort, workerData } from 'node:worker_threads'; parentPort.postMessage(workerData * 2)"
    expect(await inThread<number>(script(double), 21, limits)).toBe(42)
  })
  it('that does not end is given up for its time', async () => {
    const endless = inThread(script('for (;;) {}'), null, { ...limits, milliseconds: 200 })
    expect(await endless).toEqual({ state: 'failed', code: 'TIME' })
  })
  it('that takes too much memory is given up for it', async () => {
    const greedy = 'const all = []; for (;;) all.push(Array.from({ length: 10_000 }, (_, n) => ({ n })))'
    expect(await inThread(script(greedy), null, limits)).toEqual({ state: 'failed', code: 'MEMORY' })
  })
  it('that breaks is told as a bug', async () => {
    expect(await inThread(script('throw new Error("broken")'), null, limits)).toEqual({ state: 'failed', code: 'BUG' })
  })
})
