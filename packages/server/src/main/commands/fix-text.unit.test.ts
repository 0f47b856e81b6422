import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { docxOf } from '../../../../text/src/testing/docx/docx-of.ts'
import { withSentence } from '../../../../text/src/testing/expect-check.ts'
import { runCli } from '../cli.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhunsheng-fix-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function run(...argv: string[]): Promise<{ exit: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []]
  const io = { out: (text: string) => void out.push(text), err: (text: string) => void err.push(text) }
  const exit = await runCli(argv, {}, io)
  return { exit, out: out.join('\n'), err: err.join('\n') }
}

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

const faulty = () => docxOf(withSentence('电机的温升应符合5.2节的规定。'))

describe('zhunsheng check --fix', () => {
  it('writes the mended text beside the file; checked again it has nothing left that mends itself', async () => {
    const path = await file('示例.docx', faulty())
    const target = join(folder, '修订.docx')
    const { exit, out, err } = await run('check', path, '--fix', target, '--format', 'json')
    expect(exit).toBe(1)
    expect(JSON.parse(out).findings).toMatchObject([{ checkId: 'X02' }])
    expect(err).toContain('修订 1 处')
    expect(new Uint8Array(await readFile(path))).toEqual(faulty())
    const again = await run('check', target, '--fix', join(folder, '再修订.docx'), '--format', 'json')
    // A text for approval must not hold tracked changes any more: the author has yet to accept them.
    expect(JSON.parse(again.out).findings.map((each: { checkId: string }) => each.checkId)).toEqual(['P09'])
    expect(again.err).toContain('没有写文件')
    expect(existsSync(join(folder, '再修订.docx'))).toBe(false)
  })
  it('answers 2 for a text that takes no tracked changes, and still reports on it', async () => {
    const path = await file('示例.md', '# 1　范围\n\n本文件规定了示例水壶的要求。\n')
    const { exit, out, err } = await run('check', path, '--fix', join(folder, 'x.docx'), '--json')
    expect(exit).toBe(2)
    expect(err).toContain('.docx')
    expect(JSON.parse(out)).toMatchObject({ document: { format: 'markdown' } })
  })
  it('answers 64 to two files, and to writing over the file itself', async () => {
    const path = await file('示例.docx', faulty())
    expect(await run('check', path, path, '--fix', 'x.docx')).toMatchObject({ exit: 64, out: '' })
    expect(await run('check', path, '--fix', path)).toMatchObject({ exit: 64, out: '' })
  })
})

describe('zhunsheng extract', () => {
  it('gives what programs need of a text as JSON', async () => {
    const { exit, out } = await run('extract', await file('示例.docx', faulty()), '--format', 'json')
    expect(exit).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      extractVersion: 1,
      metadata: { title: { zh: expect.any(String) } },
      indicators: expect.arrayContaining([expect.objectContaining({ characteristic: '绝缘电阻' })]),
    })
  })
  it('answers 2 for a file that is not there, 64 for another format', async () => {
    const missing = await run('extract', join(folder, 'none.docx'))
    expect(missing).toMatchObject({ exit: 2, out: '' })
    expect(missing.err).toContain('没有这个文件')
    expect(await run('extract', 'x.docx', '--format', 'xml')).toMatchObject({ exit: 64 })
  })
})
