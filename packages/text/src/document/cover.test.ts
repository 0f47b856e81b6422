import { describe, expect, it } from 'vitest'
import { flowOf, line, run, styled } from '../testing/made-flow.ts'
import { buildDocument } from './build-document.ts'
import type { CoverFieldName } from './document.ts'
import type { FlowBlock, FlowParagraph } from './flow.ts'

const box = (text: string, more: Partial<FlowParagraph> = {}) => line(text, { place: 'textBox', ...more })

function valuesOf(blocks: readonly FlowBlock[]): Partial<Record<CoverFieldName, string>> {
  const { cover } = buildDocument(flowOf([...blocks, styled('前言、引言标题', '前言', { outlineLevel: 0 })]))
  return Object.fromEntries(cover.fields.map((field) => [field.name, field.value]))
}

const COVER: readonly FlowBlock[] = [
  line('', { styles: ['封面正文'] }),
  box('ICS  01.120'),
  box('CCS  A 00'),
  box('备案号：12345—2024'),
  box('中 华 人 民 共 和 国 示 例 行 业 标 准'),
  box('YY/T 1234—2024'),
  box('代替 YY/T 1234—2010'),
  box('示例设备　第1部分：规范', { runs: [run('示例设备　第1部分：规范', { sizeHalfPoints: 52 })] }),
  box('Sample devices — Part 1: Specification'),
  box('（ISO 1234:2020, MOD）'),
  box('（征求意见稿）'),
  box('（本稿完成日期：2024-03-01）'),
  box('在提交反馈意见时，请将您知道的相关专利连同支持性文件一并附上。'),
  box('2024-XX-XX发布'),
  box('2024-XX-XX实施'),
  box('国家示例管理局　发 布'),
]

describe('a cover', () => {
  it('gives its fields by pattern, tidied', () => {
    expect(valuesOf(COVER)).toEqual({
      ics: '01.120',
      ccs: 'A 00',
      'filing-number': '12345—2024',
      level: '中华人民共和国示例行业标准',
      number: 'YY/T 1234—2024',
      replaces: 'YY/T 1234—2010',
      title: '示例设备第1部分：规范',
      'title-english': 'Sample devices — Part 1: Specification',
      adoption: 'ISO 1234:2020, MOD',
      stage: '征求意见稿',
      'completed-on': '2024-03-01',
      'patent-call': '在提交反馈意见时，请将您知道的相关专利连同支持性文件一并附上。',
      'issued-on': '2024-XX-XX',
      'in-force-on': '2024-XX-XX',
      issuer: '国家示例管理局',
    })
  })
  it('gives the place of each value', () => {
    const { cover, blocks } = buildDocument(flowOf(COVER))
    const issued = cover.fields.find((field) => field.name === 'issued-on')
    expect(blocks[issued?.block ?? -1]?.text.slice(issued?.from, issued?.to)).toBe('2024-XX-XX')
    expect(blocks[issued?.block ?? -1]).toMatchObject({ kind: 'cover-field', element: 'cover' })
  })
  it('may have several fields in one paragraph', () => {
    expect(valuesOf([line('T/SLA 12—2024\nICS 03.080\nCCS A 10'), line('2024-05-06 发布　　2024-06-01 实施')])).toEqual(
      {
        number: 'T/SLA 12—2024',
        ics: '03.080',
        ccs: 'A 10',
        'issued-on': '2024-05-06',
        'in-force-on': '2024-06-01',
      },
    )
  })
  it('is read by the template’s styles where words say nothing', () => {
    const found = valuesOf([
      styled('封面标准号2', 'GB/T XXXXX—XXXX'),
      styled('封面标准名称', '示例'),
      styled('标准称谓', '中华人民共和国国家标准'),
    ])
    expect(found).toEqual({ number: 'GB/T XXXXX—XXXX', title: '示例', level: '中华人民共和国国家标准' })
  })
  it('may be missing', () => {
    const document = buildDocument(flowOf([line('示例设备规范'), line('前言'), line('本文件由示例委员会提出。')]))
    expect(document.cover).toEqual({ isPresent: false, fields: [] })
  })
})
