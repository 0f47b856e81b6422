import { describe, expect, it } from 'vitest'
import { runCli } from '../cli.ts'

describe('zhunsheng mcp', () => {
  it('refuses an address that is none, and prints nothing as a result', async () => {
    const before = process.env['ZHUNSHENG_URL']
    process.env['ZHUNSHENG_URL'] = 'nonsense'
    try {
      const [out, err]: [string[], string[]] = [[], []]
      const exit = await runCli(['mcp'], {}, { out: (text) => void out.push(text), err: (text) => void err.push(text) })
      expect({ exit, out }).toEqual({ exit: 64, out: [] })
      expect(err.join('')).toContain('ZHUNSHENG_URL=nonsense')
    } finally {
      if (before === undefined) delete process.env['ZHUNSHENG_URL']
      else process.env['ZHUNSHENG_URL'] = before
    }
  })
})
