import { describe, expect, it } from 'vitest'
import { textOf } from '../checks/text-of.ts'
import { paragraph, table } from '../testing/clean/pieces.ts'
import { cleanDraft } from '../testing/clean-draft.ts'
import type { TableLine } from '../testing/draft.ts'
import { insertAfter } from '../testing/mutate-draft.ts'
import { readDraft } from '../testing/read-draft.ts'
import type { ExtractIndicator } from './extract.ts'
import { extractOf } from './extract-of.ts'

const CITED = paragraph('桌面微风扇的性能应符合表1的规定。')
const BEHIND = '桌面微风扇的外表面不应有裂纹和毛刺。'

const inTable = (head: readonly TableLine[], rows: readonly TableLine[]): readonly ExtractIndicator[] =>
  extractOf(textOf(readDraft(insertAfter(cleanDraft(), BEHIND, CITED, table('性能', head, rows))))).indicators.filter(
    ({ place }) => place.clause === '5.1',
  )

/** characteristic, condition, relation, least, most, unit. */
const told = ({ characteristic, condition, relation, values, unit }: ExtractIndicator) => [
  characteristic,
  condition,
  relation,
  values.least,
  values.most,
  unit?.written ?? null,
]

describe('the indicators of a table', () => {
  it('have the unit that stands in the head', () => {
    expect(
      inTable(
        [['项目', '指标/mm']],
        [
          ['长度', '≤150'],
          ['宽度', '80～90'],
          ['厚度', '2±0.1'],
        ],
      ).map(told),
    ).toEqual([
      ['长度', null, 'at-most', null, 150, 'mm'],
      ['宽度', null, 'range', 80, 90, 'mm'],
      ['厚度', null, 'tolerance', 1.9, 2.1, 'mm'],
    ])
  })
  it('have the unit of a column of units, and none where it is a dash', () => {
    const rows = [
      ['质量', 'kg', '≤2'],
      ['转速', 'r/min', '3 000'],
      ['pH值', '—', '6.5～7.5'],
      ['外观', '—', '无裂纹'],
    ]
    expect(inTable([['项目', '单位', '技术指标']], rows).map(told)).toEqual([
      ['质量', null, 'at-most', null, 2, 'kg'],
      ['转速', null, 'equal', 3000, 3000, 'r/min'],
      ['pH值', null, 'range', 6.5, 7.5, null],
      ['外观', null, null, null, null, null],
    ])
  })
  it('have the grade of a merged head as condition', () => {
    const head = [
      [
        { text: '项目', rows: 2 },
        { text: '指标', columns: 2 },
      ],
      [null, '优等品', '合格品'],
    ]
    expect(
      inTable(head, [
        ['噪声/dB', '≤45', '≤50'],
        ['温升/K', { text: '≤65', columns: 2 }],
      ]).map(told),
    ).toEqual([
      ['噪声', '优等品', 'at-most', null, 45, 'dB'],
      ['噪声', '合格品', 'at-most', null, 50, 'dB'],
      ['温升', '优等品、合格品', 'at-most', null, 65, 'K'],
    ])
  })
  it('have the grade that is a head of its own', () => {
    expect(
      inTable(
        [['项目', '一级', '二级']],
        [
          ['含水率/%', '≤10', '≤12'],
          ['灰分/%', '—', '≤3'],
        ],
      ).map(told),
    ).toEqual([
      ['含水率', '一级', 'at-most', null, 10, '%'],
      ['含水率', '二级', 'at-most', null, 12, '%'],
      ['灰分', '二级', 'at-most', null, 3, '%'],
    ])
  })
  it('are read without the marks of footnotes', () => {
    expect(
      inTable(
        [['项目‹^a›', '限值']],
        [
          ['空载电流‹^b›/mA', '≤500‹^c›'],
          ['耐压‹^b)›', '≥1.5 kV'],
        ],
      ).map(told),
    ).toEqual([
      ['空载电流', null, 'at-most', null, 500, 'mA'],
      ['耐压', null, 'at-least', 1.5, null, 'kV'],
    ])
  })
  it('have their conditions and methods from columns, and a row that spans the table is none', () => {
    const rows: readonly TableLine[] = [
      [{ text: '电气性能', columns: 4 }],
      ['绝缘电阻', '常温', '≥10 MΩ', '6.4.1'],
      ['绝缘电阻', '湿热', '≥2 MΩ', '6.4.1'],
    ]
    const found = inTable([['项目', '试验条件', '要求', '试验方法']], rows)
    expect(found.map(told)).toEqual([
      ['绝缘电阻', '常温', 'at-least', 10, null, 'MΩ'],
      ['绝缘电阻', '湿热', 'at-least', 2, null, 'MΩ'],
    ])
    expect(found[0]).toMatchObject({
      method: { words: '6.4.1', clause: '6.4.1', basis: 'stated' },
      confidence: 'likely',
    })
  })
  it('are not what stands under heads that name no values', () => {
    expect(inTable([['型号', '颜色']], [['甲型', '≤2 mm']]).map(told)).toEqual([])
  })
})
