import { describe, expect, it } from 'vitest'
import { layOut } from './lay-out.ts'

describe('a result laid out for people', () => {
  it('is a table in which Chinese and Latin columns stand under each other', () => {
    expect(
      layOut({
        rows: [
          { id: 'a', title: '示例标准', total: 1 },
          { id: 'bb', title: 'x', total: 22 },
        ],
        next: null,
      }),
    ).toBe(['id  title     total', 'a   示例标准  1', 'bb  x         22', '', 'next'].join('\n'))
  })
  it('cuts what would break the line', () => {
    expect(layOut([{ text: '长'.repeat(40) }])).toBe(`text\n${'长'.repeat(23)}…`)
  })
  it('says a worded value in Chinese', () => {
    expect(layOut({ title: { zh: '提案', en: 'Proposal' } })).toBe('title  提案')
  })
  it('says that a list is empty', () => {
    expect(layOut([])).toBe('（无）')
  })
})
