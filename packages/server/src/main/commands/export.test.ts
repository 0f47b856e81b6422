import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Bench, openBench } from '../../testing/bench.ts'
import { runCli } from '../cli.ts'

let bench: Bench
beforeAll(async () => {
  bench = await openBench()
})
afterAll(() => bench.close())

async function exported(...argv: string[]): Promise<{ exit: number; out: string; err: string }> {
  const env = { DATABASE_URL: bench.appUrl, DATABASE_MIGRATION_URL: bench.ownerUrl, ZHUNSHENG_DATA: bench.folder }
  const [out, err]: [string[], string[]] = [[], []]
  const io = { out: (text: string) => void out.push(text), err: (text: string) => void err.push(text) }
  return { exit: await runCli(['export', ...argv], env, io), out: out.join('\n'), err: err.join('\n') }
}

it('an empty register is dumped too, and says that it holds nothing', async () => {
  const { exit, out } = await exported('--out', join(bench.folder, 'empty'))
  expect(exit).toBe(0)
  expect(out).toContain('0 条题录 / records')
})

it('nothing is written over', async () => {
  const folder = join(bench.folder, 'taken')
  await mkdir(folder)
  expect(await exported('--out', folder)).toMatchObject({ exit: 1, out: '' })
})

it('an increment asks for the manifest of a dump', async () => {
  const { exit, err } = await exported('--out', join(bench.folder, 'new'), '--since', join(bench.folder, 'absent'))
  expect({ exit, isNamed: err.includes('absent') }).toEqual({ exit: 2, isNamed: true })
})
