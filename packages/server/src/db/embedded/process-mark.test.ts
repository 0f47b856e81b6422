import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { isRunning, parseMark, processMark } from './process-mark.ts'

test('a running process is told from an earlier one with the same number', () => {
  const mark = processMark(process.pid)
  if (mark === null) throw new Error('we are running')
  expect(isRunning(mark)).toBe(true)
  expect(isRunning({ ...mark, started: `${mark.started}0` })).toBe(process.platform !== 'linux')
})

test('a process that has ended has no mark', async () => {
  const child = spawn(process.execPath, ['-e', ''])
  await once(child, 'exit')
  expect(processMark(child.pid ?? 0)).toBeNull()
})

test.each(['', '{"pid":', '{"pid":"1","started":""}', 'null'])('%j is no mark', (text) => {
  expect(parseMark(text)).toBeNull()
})
