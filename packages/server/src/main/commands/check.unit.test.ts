import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCli } from '../cli.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhunsheng-check-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** With settings that no server could start with: the command looks at none of them. */
async function check(...argv: string[]): Promise<{ exit: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []]
  const env = { PORT: 'many', DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none' }
  const exit = await runCli(['check', ...argv], env, {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
  })
  return { exit, out: out.join('\n'), err: err.join('\n') }
}

async function file(name: string, text: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, text)
  return path
}

const draft = () =>
  file(
    '示例水壶规范（送审稿）.md',
    [
      '# 前言',
      '本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。',
      '# 1　范围',
      '本文件规定了示例水壶的要求，适用于示例水壶的生产和检验。',
      '# 4　要求',
      '壳体应光滑平整，在明亮的地方看不到划痕和气泡。',
    ].join('\n\n'),
  )

const faulty = async (...sentences: string[]) =>
  [await readFile(await draft(), 'utf8'), ...sentences.map((sentence) => `壳体${sentence}`)].join('\n\n')

describe('zhunsheng check', () => {
  it('needs no setting of the server, and reads the stage from the name of the file', async () => {
    const { out } = await check(await draft(), '--format', 'json')
    expect(JSON.parse(out)).toMatchObject({
      reportVersion: 1,
      document: { profile: { edition: '2020', stage: 'examination' } },
      checks: expect.any(Array),
      findings: expect.any(Array),
      notChecked: expect.any(Array),
    })
  })

  it('believes what is said on the command line', async () => {
    const { out } = await check(await draft(), '--stage', '报批稿', '--kind', '团体', '--edition', '2009', '--json')
    expect(JSON.parse(out).document.profile).toMatchObject({ stage: 'approval', level: 'group', edition: '2009' })
  })

  it('answers 0 or 1 as something was found or not', async () => {
    const { exit, out } = await check(await draft(), '--json')
    expect(exit).toBe(JSON.parse(out).findings.length === 0 ? 0 : 1)
  })

  it('answers 2 for a file that cannot be read, and checks the others', async () => {
    const broken = await file('示例.docx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))
    const { exit, out, err } = await check(broken, join(folder, 'none.docx'), await draft(), '--format', 'json')
    expect(exit).toBe(2)
    expect(err).toContain('示例.docx: ')
    expect(err).toContain('没有这个文件')
    const [first, second, third] = JSON.parse(out)
    expect(first).toMatchObject({ file: broken, code: expect.any(String), says: { zh: expect.any(String) } })
    expect(second).toMatchObject({ code: 'no-file' })
    expect(third).toMatchObject({ document: { format: 'markdown' } })
  })

  it('words the report in Chinese and in English, as text, SARIF and HTML', async () => {
    const path = await draft()
    expect((await check(path)).out).toContain('未检查')
    expect((await check(path, '--lang', 'en')).out).toContain('not checked')
    const sarif = JSON.parse((await check(path, path, '--format', 'sarif')).out)
    expect(sarif).toMatchObject({ version: '2.1.0', runs: [{ columnKind: 'utf16CodeUnits' }, {}] })
    expect((await check(path, '--format', 'html')).out).toMatch(/^<!doctype html>/u)
  })

  it('tells which findings of the draft before persist, are fixed or are new', async () => {
    const before = await file(
      '示例水壶规范（征求意见稿）.md',
      await faulty('应符合5.2节的规定。', '应符合5.3节的规定。'),
    )
    const now = await file('示例水壶规范（报批稿）.md', await faulty('应符合5.2节的规定。'))
    const { exit, out } = await check(now, '--previous', before, '--json')
    const report = JSON.parse(out)
    expect(report.drafts).toMatchObject({ fixed: 1, new: 0 })
    expect(report.drafts.persisting).toBe(report.findings.length)
    expect(report.checks.find(({ id }: { id: string }) => id === 'L06')).toMatchObject({ verdict: 'fail' })
    expect(exit).toBe(1)
    expect((await check(now, '--previous', before)).out).toContain('与上一稿相比：')
  })

  it('compares an explanatory statement with the standard beside it', async () => {
    const statement = await file('编制说明.md', '# 《示例水壶规范》编制说明\n\n# 一、工作简况\n\n由示例协会提出。\n')
    const reportOf = async (...more: string[]) => JSON.parse((await check(statement, ...more, '--json')).out)
    const lacksCompanion = ({ checks }: { checks: readonly { reason: string | null }[] }) =>
      checks.some(({ reason }) => reason === 'no-companion')
    const alone = await reportOf()
    expect(alone.document.profile.paper).toBe('explanatory-statement')
    expect(lacksCompanion(alone)).toBe(true)
    expect(lacksCompanion(await reportOf('--companion', await draft()))).toBe(false)
  })

  it('answers 2 where the draft before cannot be read, and checks the text all the same', async () => {
    const { exit, out, err } = await check(await draft(), '--previous', join(folder, 'none.docx'), '--json')
    expect(exit).toBe(2)
    expect(err).toContain('--previous')
    expect(JSON.parse(out)).toMatchObject({ document: { format: 'markdown' } })
  })

  it.each([
    [['x.docx', 'y.docx', '--previous', 'z.docx']],
    [['x.docx', 'y.docx', '--companion', 'z.docx']],
    [[]],
    [['x.docx', '--format', 'pdf']],
    [['x.docx', '--stage', '复审']],
    [['x.docx', 'y.docx', '--format', 'html']],
  ])('answers 64 to %j', async (argv) => {
    const { exit, out } = await check(...argv)
    expect({ exit, out }).toEqual({ exit: 64, out: '' })
  })
})
