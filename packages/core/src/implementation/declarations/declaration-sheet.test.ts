import { describe, expect, it } from 'vitest'
import { type DeclarationRow, readDeclarationRows } from './declaration-sheet.ts'

const row = (number: number, cells: Readonly<Record<string, string>>): DeclarationRow => ({ row: number, cells })
const forklift = {
  产品或服务名称: '示例叉车',
  类别: '产品',
  规格型号: 'SL-1',
  标准编号: 'Q/SLGS 001—2026',
  标准名称: '示例企业标准',
}
const noise = {
  指标种类: '性能指标',
  指标名称: '噪声',
  关系: '≤',
  数值或要求: '70',
  单位: 'dB',
  '试验、检验或评价方法': 'GB/T 99001—2020',
}

describe('the sheet of declarations', () => {
  it('brings the rows of one product together, also those that leave its name empty', () => {
    const { declarations, refused } = readDeclarationRows([
      row(2, { ...forklift, ...noise }),
      row(3, { 标准编号: 'GB/T 99001—2020' }),
      row(4, { ...forklift, 规格型号: 'SL-2' }),
    ])
    expect(refused).toEqual([])
    expect(declarations).toMatchObject([
      {
        rows: [2, 3],
        body: {
          product: '示例叉车',
          kind: 'product',
          model: 'SL-1',
          standards: [
            { number: 'Q/SLGS 001—2026', title: '示例企业标准' },
            { number: 'GB/T 99001—2020', title: '' },
          ],
          indicators: [
            {
              kind: 'performance',
              name: '噪声',
              relation: 'atMost',
              value: '70',
              unit: 'dB',
              method: 'GB/T 99001—2020',
            },
          ],
        },
      },
      { rows: [4], body: { model: 'SL-2' } },
    ])
  })
  it('leaves a product out whole when one of its cells cannot be read, and names each such cell', () => {
    const { declarations, refused } = readDeclarationRows([
      row(2, { ...forklift, ...noise, 关系: '小于' }),
      row(3, { 产品或服务名称: '示例货架', 首次提供日期: '2026年', 标准编号: 'GB/T 99001—2020' }),
    ])
    expect(declarations).toEqual([])
    expect(refused.map(({ row: at, column, code }) => [at, column, code])).toEqual([
      [2, '关系', 'DECLARATION_CELL_NOT_ONE_OF'],
      [3, '首次提供日期', 'DECLARATION_CELL_NO_DAY'],
    ])
  })
  it('an indicator without a value and a first row without a product are named', () => {
    const { refused } = readDeclarationRows([
      row(2, { 标准编号: 'GB/T 99001—2020' }),
      row(3, { ...forklift, ...noise, 数值或要求: '' }),
    ])
    expect(refused.map(({ row: at, column }) => [at, column])).toEqual([
      [2, '产品或服务名称'],
      [3, '数值或要求'],
    ])
  })
})
