import { describe, expect, it } from 'vitest'
import { cleanDraft } from '../../../text/src/testing/clean-draft.ts'
import { docxOf } from '../../../text/src/testing/docx/docx-of.ts'
import { readDraftText } from './draft-text.ts'

const lines = (...texts: readonly string[]) => new TextEncoder().encode(texts.join('\n\n'))
const blocksOf = (bytes: Uint8Array) => readDraftText(bytes)?.flatMap(({ blocks }) => blocks) ?? []

describe('a draft', () => {
  const clean = blocksOf(docxOf(cleanDraft()))
  const clauses = clean.flatMap((block) => (block.kind === 'table' ? [] : [block.clause]))

  it('is shown with the numbers that the word processor makes, each clause by its number', () => {
    expect(clean).toContainEqual({ kind: 'heading', text: '1 范围', clause: '1' })
    expect(clauses).toContain('5.1')
  })
  it('is shown without its cover and its list of contents', () => {
    const headings = clean.filter((block) => block.kind !== 'table' && block.text === '1 范围')
    expect(headings).toHaveLength(1)
    expect(clean.some((block) => block.kind !== 'table' && /^目\s*次$/u.test(block.text))).toBe(false)
  })
  it('whose headings are typed by hand reads the same', () => {
    const typed = blocksOf(docxOf(cleanDraft(), { styles: 'typed' }))
    expect(typed.flatMap((block) => (block.kind === 'table' ? [] : [block.clause]))).toEqual(clauses)
  })
  it('keeps its tables as tables', () => expect(clean.some(({ kind }) => kind === 'table')).toBe(true))
  it('takes opinions on an element without a number under its title', () => expect(clauses).toContain('前言'))
  it('whose headings have no numbers and the same words tells them apart by the headings above', () => {
    const blocks = blocksOf(
      lines('# 前言', '示例。', '# 密钥管理', '## 存储', '正文（示例）。', '# 固件安全', '## 存储', '正文（示例）。'),
    )
    expect(blocks.flatMap((block) => (block.kind === 'heading' ? [block.clause] : []))).toEqual([
      '前言',
      '密钥管理',
      '密钥管理 › 存储',
      '固件安全',
      '固件安全 › 存储',
    ])
  })
  it('that is long comes in parts, and no words are lost', () => {
    const many = Array.from({ length: 400 }, (_, index) => `第${index}段${'的是在和有'.repeat(20)}。`)
    const parts = readDraftText(lines('# 1 范围', ...many)) ?? []
    expect(parts.length).toBeGreaterThan(1)
    expect(parts.flatMap(({ blocks }) => blocks)).toHaveLength(401)
  })
  it('that is no text, or a damaged one, is not shown', () => {
    expect(readDraftText(new Uint8Array([1, 0, 3]))).toBeNull()
    expect(readDraftText(docxOf(cleanDraft()).slice(0, 4000))).toBeNull()
  })
})
