import { describe, expect, it } from 'vitest'
import { runCli } from '../cli.ts'

async function run(...argv: string[]): Promise<{ exit: number; out: string }> {
  const out: string[] = []
  const exit = await runCli(argv, {}, { out: (text) => void out.push(text), err: () => undefined })
  return { exit, out: out.join('\n') }
}

describe('zhunsheng number', () => {
  it('answers an array, one entry a text, in their order', async () => {
    const { exit, out } = await run('number', 'GB/T1.1-2020', '20230787-T-469', '--json')
    expect(exit).toBe(0)
    expect(JSON.parse(out)).toMatchObject([
      {
        input: 'GB/T1.1-2020',
        canonical: 'GB/T 1.1—2020',
        level: 'national',
        nature: 'voluntary',
        year: 2020,
        problem: null,
      },
      { kind: 'planNumber', level: 'plan' },
    ])
  })

  it('says in words what a number is, and where another stops to make sense', async () => {
    const { exit, out } = await run('number', 'DB11/T 1000.2-2021', 'GB 7258—2017/XG1', 'GB/T 1.1—2020导则')
    expect(exit).toBe(2)
    expect(out.split('\n')).toEqual([
      'DB11/T 1000.2—2021　推荐性地方标准（北京市）',
      'GB 7258—2017/XG1　强制性国家标准，GB 7258—2017 的修改单',
      expect.stringContaining('可能是 GB/T 1.1—2020'),
    ])
  })
})
