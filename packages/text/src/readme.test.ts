import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checks, htmlReport, readStandard, runChecks, textOf } from './index.ts'

// From here to the end of the function it is the example of the README, word for word.
export function checkDraft(bytes: Uint8Array, fileName: string) {
  const read = readStandard(bytes, { fileName })
  if (!read.ok) return { unreadable: read.code }

  // What the text does not say of itself may be given; a value nobody knows is null and never guessed.
  const text = textOf(read.document, { fileName, profile: { level: 'group' } })
  const report = runChecks(text, { checks })

  const places = report.findings.map(({ severity, clause, message }) => [severity, clause, message.zh] as const)
  return { places, notChecked: report.notChecked.length, page: htmlReport(report, 'zh') }
}

describe('the example of the README', () => {
  it('is the one that is run here', () => {
    const [readme, own] = ['../README.md', 'readme.test.ts'].map((name) =>
      readFileSync(join(import.meta.dirname, name), 'utf8'),
    )
    const example = /^export function [\s\S]*?^\}\n/mu.exec(readme ?? '')?.[0] ?? 'none'
    expect(own).toContain(example)
  })
  it('gives places and a page', () => {
    const bytes = new TextEncoder().encode('# 1　范围\n\n本文件规定了示例水壶的要求，适用于示例水壶的检验。\n')
    const checked = checkDraft(bytes, '示例水壶规范（送审稿）.md')
    expect(checked).toMatchObject({ places: expect.any(Array), page: expect.stringContaining('</html>') })
  })
  it('says why a file cannot be read', () => {
    expect(checkDraft(new Uint8Array(), '空.docx')).toEqual({ unreadable: 'empty' })
  })
})
