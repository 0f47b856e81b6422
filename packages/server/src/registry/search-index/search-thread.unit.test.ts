import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startSearchThread } from './search-thread.ts'

/** Speaks as the thread of the index does, and breaks down when it is asked to follow. */
const SCRIPT = `
import { parentPort } from 'node:worker_threads'
parentPort.on('message', ({ id, call, asked }) => {
  if (call === 'follow') process.exit(1)
  if (call === 'size') parentPort.postMessage({ kind: 'failure', id, message: 'no size' })
  else parentPort.postMessage({ kind: 'answer', id, answer: { call, asked } })
})
parentPort.postMessage({ kind: 'progress', progress: { done: 1, total: 4 } })
parentPort.postMessage({ kind: 'ready' })
`

let folder: string
const open = async () => {
  const script = join(folder, 'thread.mjs')
  await writeFile(script, SCRIPT)
  const data = { databaseUrl: '', file: null }
  return startSearchThread({ script: pathToFileURL(script), data, anew: false, log: () => undefined })
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhunsheng-thread-'))
})
afterAll(() => rm(folder, { recursive: true }))

it('a question is answered by the thread, and a failure there is told to who asked', async () => {
  const thread = await open()
  await thread.ready
  expect(await thread.call('search', { q: '变压器', day: '2026-11-23' })).toEqual({
    call: 'search',
    asked: { q: '变压器', day: '2026-11-23' },
  })
  await expect(thread.call('size', null)).rejects.toThrow('no size')
  await thread.end({ save: false })
})

it('before it is ready it refuses with how far it is', async () => {
  const thread = await open()
  await expect(thread.call('save', null)).rejects.toMatchObject({ code: 'SEARCH_BEING_BUILT' })
  await thread.end({ save: false })
})

it('a thread that breaks down refuses what waited, and is started again', async () => {
  const thread = await open()
  await thread.ready
  const waited = thread.call('follow', null)
  await expect(waited).rejects.toMatchObject({ code: 'SEARCH_BEING_BUILT', data: { percent: '25' } })
  expect(thread.isReady).toBe(false)
  await expect.poll(() => thread.isReady, { timeout: 20_000 }).toBe(true)
  expect(await thread.call('save', null)).toEqual({ call: 'save', asked: null })
  await thread.end({ save: false })
})
