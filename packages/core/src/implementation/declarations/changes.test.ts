import { expect, it } from 'vitest'
import { declarationChanges } from './changes.ts'
import type { DeclarationBody } from './fields.ts'

const body: DeclarationBody = {
  product: '示例叉车',
  kind: 'product',
  isLower: false,
  standards: [{ number: 'GB/T 99001—2020', title: '示例产品通用要求' }],
}

it('two editions that say the same differ in nothing, however their columns are ordered', () => {
  const standards = [{ title: '示例产品通用要求', number: 'GB/T 99001—2020' }]
  expect(declarationChanges(body, { ...body, standards })).toEqual([])
})

it('what is gone and what is added is told line by line', () => {
  const added = { number: 'Q/SLGS 001—2026', title: '示例企业标准' }
  const after = { ...body, standards: [...body.standards, added], model: 'A-1' }
  expect(declarationChanges(body, after)).toEqual([
    { field: 'model', gone: [], added: ['A-1'] },
    { field: 'standards', gone: [], added: [added] },
  ])
})
