import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readStandard } from '../read-standard.ts'
import { agreementOf } from '../testing/contents-agreement.ts'
import type { StandardDocument } from './document.ts'

const OPEN = join(import.meta.dirname, '../../../../..', 'shared/material/open')
const hasMaterial = existsSync(OPEN)
const LEAST_AGREEMENT = 0.99

function documentsOf(ending: string): { readonly name: string; readonly document: StandardDocument }[] {
  const names = readdirSync(OPEN).filter((name) => name.endsWith(ending))
  return names.map((name) => {
    const outcome = readStandard(new Uint8Array(readFileSync(join(OPEN, name))), { fileName: name })
    if (!outcome.ok) throw new Error(`${name}: ${outcome.code} ${outcome.detail}`)
    return { name, document: outcome.document }
  })
}

const suffix = hasMaterial ? '' : ' (skipped, no material)'

describe('real drafts', () => {
  it.skipIf(!hasMaterial)(`have their headings numbered as in their contents${suffix}`, () => {
    const drafts = documentsOf('.docx').filter(({ name }) => !name.includes('编制说明'))
    expect(drafts).toHaveLength(7)
    const found = drafts.map(({ document }) => agreementOf(document))
    const titled = found.reduce((sum, each) => sum + each.titled, 0)
    const numbered = found.reduce((sum, each) => sum + each.numbered, 0)
    expect(titled).toBeGreaterThan(200)
    expect(numbered / titled).toBeGreaterThanOrEqual(LEAST_AGREEMENT)
  })
  it.skipIf(!hasMaterial)(`are readable and have a cover with number, name and level${suffix}`, () => {
    for (const { name, document } of documentsOf('.docx')) {
      expect(document.readability.verdict, name).toBe('readable')
      if (name.includes('编制说明')) continue
      const names = document.cover.fields.map((field) => field.name)
      expect(names, name).toEqual(expect.arrayContaining(['number', 'title', 'title-english', 'level', 'issuer']))
    }
  })
  it.skipIf(!hasMaterial)(`keep every word of the file in blocks that lead back to it${suffix}`, () => {
    for (const { document } of documentsOf('.docx')) {
      const worded = document.blocks.filter((block) => /[^\s\uFFFC]/u.test(block.text))
      expect(worded.filter((block) => block.segments.length === 0).map((block) => block.index)).toEqual([])
      expect(document.blocks.every((block) => block.contentFrom <= block.text.length)).toBe(true)
    }
  })
  it.skipIf(!hasMaterial)(`in Markdown have their chapters, annexes and terms${suffix}`, () => {
    for (const { document } of documentsOf('.md')) {
      const elements = new Set(document.blocks.map((block) => block.element))
      expect([...elements]).toEqual(expect.arrayContaining(['scope', 'normative-references', 'terms', 'core']))
    }
  })
})
