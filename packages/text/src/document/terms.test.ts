import { describe, expect, it } from 'vitest'
import { flowOf, line, shown, styled } from '../testing/made-flow.ts'
import { buildDocument } from './build-document.ts'
import type { FlowBlock } from './flow.ts'

const chapter = styled('章标题', '术语和定义', { numbering: shown('3') })
const leadIn = line('下列术语和定义适用于本文件。')

function kindsOf(blocks: readonly FlowBlock[]): (string | null)[][] {
  return buildDocument(flowOf([chapter, leadIn, ...blocks]))
    .blocks.slice(2)
    .map((block) => [block.kind, block.clause])
}

describe('the entries of the terms chapter', () => {
  it('begin with a number on a line of its own', () => {
    expect(kindsOf([line('3.1 '), line('示例设备 sample device'), line('用于示例的设备。')])).toEqual([
      ['term', '3.1'],
      ['term', '3.1'],
      ['paragraph', '3.1'],
    ])
  })
  it('begin with an empty paragraph that shows only its number', () => {
    const numbered = styled('术语条', '', { numbering: shown('3.1', 1) })
    expect(kindsOf([numbered, line('示例设备 sample device'), line('用于示例的设备。')])).toEqual([
      ['term', '3.1'],
      ['term', '3.1'],
      ['paragraph', '3.1'],
    ])
  })
  it('have the term beside an automatic number, in a style of headings', () => {
    const term = styled('一级条标题', '\n　　示例设备　sample device', { numbering: shown('3.2', 1) })
    expect(kindsOf([term, line('用于示例的设备。')])).toEqual([
      ['term', '3.2'],
      ['paragraph', '3.2'],
    ])
  })
  it('may go without numbers, the English on a line of its own', () => {
    expect(kindsOf([line('示例设备'), line('Sample Device'), line('用于示例的设备。')])).toEqual([
      ['term', '3'],
      ['term', '3'],
      ['paragraph', '3'],
    ])
  })
  it('are divided by headings only where these have a lead-in or the name of a division', () => {
    const division = styled('一级条标题', '缩略语', { numbering: shown('3.2', 1) })
    const found = kindsOf([division, line('下列缩略语适用于本文件。'), line('API：接口 Interface')])
    expect(found.map(([kind]) => kind)).toEqual(['heading', 'paragraph', 'paragraph'])
  })
})
