import { declarationColumns } from '@zhunsheng/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { writeXlsx } from '../../documents/papers/sheets/write-xlsx.ts'
import { codeOf } from '../../testing/refused.ts'
import { type Declarations, openDeclarations } from './declaration-fixture.ts'
import { importDeclarations } from './import-declarations.ts'
import { showDeclaration } from './show-declaration.ts'

let given: Declarations
beforeAll(async () => {
  given = await openDeclarations()
})
afterAll(() => given.close())

type Cells = Readonly<Partial<Record<keyof typeof declarationColumns, string>>>

async function sheet(rows: readonly Cells[], header = Object.values<string>(declarationColumns)) {
  const bytes = await writeXlsx({
    title: '示例',
    organizationName: '',
    sheets: [
      {
        sheet: '自我声明',
        columns: header.map((each) => ({ header: each, width: 20 })),
        rows: rows.map((cells) => Object.keys(declarationColumns).map((name) => cells[name as keyof Cells] ?? '')),
      },
    ],
  })
  return given.bench.seedFile(bytes, '自我声明.xlsx')
}

const forklift: Cells = {
  product: '示例叉车 甲',
  model: 'SL-9',
  number: 'Q/SLGS 009—2026',
  title: '示例企业标准',
  indicatorKind: '性能指标',
  indicator: '噪声',
  relation: '≤',
  value: '70',
  unit: 'dB',
  method: 'GB/T 99001—2020',
}

const importing = async (rows: readonly Cells[], actor = given.officer) =>
  given.bench.run(importDeclarations, { organizationId: given.enterpriseId, file: await sheet(rows) }, actor)

describe('the sheet of declarations', () => {
  it('becomes drafts, with titles from the register, and the same sheet again changes nothing', async () => {
    const rows = [forklift, { number: 'gb/t 99001-2020' }, { product: '示例货架', number: 'GB/T 99002—2010' }]
    const first = await importing(rows)
    expect(first).toMatchObject({ drafted: 2, changed: 0, same: 0, refused: 0 })
    expect(first.products).toMatchObject([
      { rows: [2, 3], product: '示例叉车 甲', problems: 0, unknown: 0 },
      { rows: [4], product: '示例货架', problems: 1 },
    ])
    const declarationId = first.products[0]?.declarationId ?? ''
    const view = await given.bench.run(showDeclaration, { declarationId }, given.officer)
    expect(view.draft?.standards).toEqual([
      { number: 'Q/SLGS 009—2026', title: '示例企业标准' },
      { number: 'GB/T 99001—2020', title: '示例名称' },
    ])
    expect(await importing(rows)).toMatchObject({ drafted: 0, changed: 0, same: 2 })
    expect(await importing([{ ...forklift, value: '68' }])).toMatchObject({ changed: 1 })
  })
  it('names the rows that it cannot take, and takes the others', async () => {
    const outcome = await importing([
      { product: '示例托盘', number: 'GB/T 99001—2020' },
      { product: '示例坏行', number: '不是编号' },
      { product: '示例无名', number: 'GB/T 88888—2020' },
      { product: '示例无标准', title: '示例' },
      { ...forklift, product: '示例关系', relation: '小于' },
    ])
    expect(outcome).toMatchObject({ drafted: 1, refused: 4 })
    expect(outcome.products.flatMap(({ reasons }) => reasons.map(({ code }) => code))).toEqual([
      'DECLARATION_CELL_NO_NUMBER',
      'DECLARATION_TITLE_UNKNOWN',
      'DECLARATION_WITHOUT_STANDARD',
      'DECLARATION_CELL_NOT_ONE_OF',
    ])
  })
  it('is refused as a whole without its header, and for whoever does not work for the enterprise', async () => {
    const { bench, enterpriseId, associationId, officer, stranger, ofAssociation } = given
    const file = await sheet([], ['别的'])
    expect(await codeOf(bench.run(importDeclarations, { organizationId: enterpriseId, file }, officer))).toBe(
      'DECLARATION_SHEET_HEADER',
    )
    expect(await codeOf(importing([forklift], stranger))).toBe('NOT_ALLOWED')
    expect(await codeOf(bench.run(importDeclarations, { organizationId: associationId, file }, ofAssociation))).toBe(
      'DECLARANT_NOT_ENTERPRISE',
    )
    expect(await codeOf(bench.run(importDeclarations, { organizationId: enterpriseId, file }, thePublic))).toBe(
      'NOT_SIGNED_IN',
    )
  })
})
