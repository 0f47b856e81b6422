import { describe, expect, it } from 'vitest'
import { textOf } from '../checks/text-of.ts'
import { items, paragraph, table } from '../testing/clean/pieces.ts'
import { CLEAN_TYPES, type CleanType } from '../testing/clean/types.ts'
import { cleanDraft } from '../testing/clean-draft.ts'
import type { Draft, Piece } from '../testing/draft.ts'
import { withSentence } from '../testing/expect-check.ts'
import { insertAfter } from '../testing/mutate-draft.ts'
import { readDraft } from '../testing/read-draft.ts'
import type { ExtractIndicator } from './extract.ts'
import { extractOf } from './extract-of.ts'

const extracted = (draft: Draft) => extractOf(textOf(readDraft(draft)))
const clean = extracted(cleanDraft())
const BEHIND = '桌面微风扇的外表面不应有裂纹和毛刺。'

/** Of one more sentence in the clause of appearance. */
const indicatorsIn = (sentence: string): readonly ExtractIndicator[] =>
  extracted(withSentence(sentence)).indicators.filter(({ from, place }) => from === 'prose' && place.clause === '5.1')
const indicatorsOf = (...pieces: readonly Piece[]): readonly ExtractIndicator[] =>
  extracted(insertAfter(cleanDraft(), BEHIND, ...pieces)).indicators.filter(({ place }) => place.clause === '5.1')

describe('the extract of a clean draft', () => {
  it('is plain JSON with a version', () => {
    expect(JSON.parse(JSON.stringify(clean))).toEqual(clean)
    expect(clean.extractVersion).toBe(1)
  })
  it('has the metadata of the cover; what only the registry knows is null', () => {
    expect(clean.metadata).toMatchObject({
      number: 'T/SLXH 12—2026',
      title: { zh: '桌面微风扇性能规范', en: 'Desktop mini-fan—Performance specification', original: null },
      issuedOn: '2026-11-01',
      inForceOn: '2027-05-01',
      issuer: '示例家电协会',
      status: null,
      confirmedOn: null,
      replaces: [],
      ics: '23.120',
    })
  })
  it('has the headings with their numbers', () => {
    expect(clean.headings.map(({ number, title }) => [number, title])).toEqual(
      expect.arrayContaining([
        ['5.3', '噪声'],
        ['附录A', '出风口平均风速的测量'],
        [null, '前　　言'],
      ]),
    )
  })
  it('has the references with their nature and where they are cited', () => {
    const rows = clean.references.map(({ numbers, nature, isDated, citedAt }) => [
      numbers[0],
      nature,
      isDated,
      citedAt.map(({ clause }) => clause),
    ])
    expect(rows).toEqual([
      ['GB/T 1236', 'normative', false, ['A.1']],
      ['GB/T 4214.1—2017', 'normative', true, ['6.3']],
      ['GB/T 2828.1—2012', 'informative', true, ['6.1']],
      ['GB/T 2900.29—2008', 'informative', true, ['3.3']],
    ])
  })
  it('has the terms with their definitions', () => {
    expect(clean.terms.find(({ number }) => number === '3.3')).toMatchObject({
      term: '额定电压',
      english: 'rated voltage',
      definition: '制造方给器具规定的电压。',
      source: 'GB/T 2900.29—2008，2.1.3，有修改',
    })
  })
  it('has the provisions by kind; items of a list take theirs from the words that open it', () => {
    const inDrop = clean.provisions.filter(({ place }) => place.clause === '5.5')
    expect(inDrop.map(({ kind }) => kind)).toEqual(['requirement', 'requirement', 'requirement', 'requirement'])
    expect(inDrop.map(({ leadIn }) => leadIn !== null)).toEqual([false, true, true, true])
    expect(clean.provisions.find(({ text }) => text.includes('测量不确定度'))).toBeUndefined()
    expect(clean.provisions.find(({ text }) => text.includes('抽样方案'))).toMatchObject({ isNormative: false })
  })
  it('has the indicators of prose and tables', () => {
    const rows = clean.indicators.map(({ place, object, characteristic, relation, values, unit }) => [
      place.clause,
      object,
      characteristic,
      relation,
      values.least,
      values.most,
      unit?.written,
    ])
    expect(rows).toEqual([
      ['5.2', '桌面微风扇', '风量', 'at-least', 95, null, '%'],
      ['5.3', '桌面微风扇', 'A计权声功率级', 'at-most', null, 50, 'dB'],
      ['5.4', '桌面微风扇', '空载电流', 'at-most', null, 500, 'mA'],
      ['5.4', '桌面微风扇', '绕组温升', 'at-most', null, 65, 'K'],
      ['5.4', '桌面微风扇', '绝缘电阻', 'at-least', 10, null, 'MΩ'],
      ['A.2', '测量环境', '温度', 'tolerance', 21, 25, '℃'],
      ['A.2', '测量环境', '相对湿度', 'range', 45, 75, '%'],
    ])
    expect(clean.indicators[0]).toMatchObject({ relativeTo: '标称风量', confidence: 'guessed' })
    expect(clean.indicators[1]).toMatchObject({
      condition: '在最高转速下',
      method: { words: '噪声', clause: '6.3', basis: 'same-title' },
      confidence: 'likely',
    })
    expect(clean.indicators[2]).toMatchObject({
      from: 'table',
      kind: 'requirement',
      words: '≤500 mA',
      unit: { dimension: { A: 1 }, factor: 0.001 },
      method: { words: '6.4.1', clause: '6.4.1', basis: 'stated' },
    })
  })
  it.each(
    Object.keys(CLEAN_TYPES) as readonly CleanType[],
  )('of any type (%s) has ids that are all different', (type) => {
    const { terms, provisions, indicators } = extracted(cleanDraft({ type }))
    const ids = [...terms, ...provisions, ...indicators].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('an indicator of a sentence', () => {
  it.each([
    [
      '电机的绝缘电阻不应小于2 MΩ。',
      { object: '电机', characteristic: '绝缘电阻', relation: 'at-least', words: '不应小于2 MΩ', confidence: 'likely' },
    ],
    [
      '空载电流应小于或等于500 mA。',
      { object: null, characteristic: '空载电流', values: { value: 500, least: null, most: 500 } },
    ],
    [
      '外壳的厚度应为2 mm～3 mm，按照6.2测量。',
      {
        characteristic: '厚度',
        relation: 'range',
        values: { value: null, least: 2, most: 3 },
        method: { words: '按照6.2测量', clause: '6.2', basis: 'stated' },
      },
    ],
    [
      '当环境温度不大于40 ℃时，在额定电压下，电机的温升应不大于65 K。',
      { object: '电机', characteristic: '温升', condition: '当环境温度不大于40 ℃时，在额定电压下' },
    ],
    ['在额定电压下电机的温升应不大于65 K。', { object: '电机', characteristic: '温升', condition: '在额定电压下' }],
    ['桌面微风扇的声压级宜不大于45 dB。', { kind: 'recommendation', characteristic: '声压级', relation: 'at-most' }],
    [
      '电机应在30 min内启动。',
      {
        relation: 'at-most',
        values: { value: 30, least: null, most: 30 },
        characteristic: null,
        confidence: 'guessed',
      },
    ],
    ['桌面微风扇的风量应为标称风量的95%～105%。', { relativeTo: '标称风量', relation: 'range', confidence: 'guessed' }],
  ])('%s', (sentence, expected) => {
    expect(indicatorsIn(sentence)).toMatchObject([expected])
  })
  it.each([
    '外壳应无大于2 mm的毛刺。',
    '外壳不应有大于2 mm的毛刺。',
    '外壳应光滑，无大于2 mm的毛刺。',
    '电机不应使用5 V的电源。',
  ])('none of what must not be: %s', (sentence) => {
    expect(indicatorsIn(sentence)).toEqual([])
  })
  it('none of a list of what must not be', () => {
    const pieces = [paragraph('外壳不应有下列缺陷：'), ...items(['大于2 mm的裂纹；', '大于3 mm的气泡。'])]
    expect(indicatorsOf(...pieces)).toEqual([])
  })
  it('不应小于 a share is a lower bound of it', () => {
    expect(indicatorsIn('桌面微风扇的风量不应小于标称风量的95%。')).toMatchObject([
      { characteristic: '风量', relativeTo: '标称风量', relation: 'at-least', values: { least: 95, most: null } },
    ])
  })
  it('a verb is no characteristic; brackets beside a characteristic are none of it', () => {
    expect(indicatorsIn('编码应由字母组成，采用不超过4 bit的数字。')).toMatchObject([
      { object: null, characteristic: null },
    ])
    expect(indicatorsIn('电机（含轴承）的温升（绕组）应不大于65 K。')).toMatchObject([
      { object: '电机', characteristic: '温升' },
    ])
    expect(indicatorsIn('桌面微风扇应静音（声功率级不大于45 dB）。')).toMatchObject([{ characteristic: '声功率级' }])
  })
  it('two requirements in one sentence are two indicators', () => {
    expect(indicatorsIn('涂层的厚度应不小于20 μm，附着力应不低于1级。')).toMatchObject([
      { object: '涂层', characteristic: '厚度', unit: { written: 'μm' } },
      { object: null, characteristic: '附着力', unit: { written: '级' } },
    ])
  })
  it.each([
    '样机由500 W的电机驱动。',
    '距出风口300 mm处应无异响。',
    '外壳应能承受500 V电压1 min后无损坏，按照附录A检查。',
  ])('none, or none that says what it is of: %s', (sentence) => {
    expect(indicatorsIn(sentence).filter(({ characteristic }) => characteristic !== null)).toEqual([])
  })
  it('an item under words that require says what of which', () => {
    const pieces = [
      paragraph('桌面微风扇的电源应符合下列要求：'),
      ...items(['输出电压：5 V±0.25 V；', '纹波不大于50 mV。']),
    ]
    expect(indicatorsOf(...pieces)).toMatchObject([
      {
        object: '桌面微风扇',
        characteristic: '输出电压',
        relation: 'tolerance',
        kind: 'requirement',
        confidence: 'guessed',
      },
      { object: '桌面微风扇', characteristic: '纹波', relation: 'at-most', values: { most: 50 } },
    ])
  })
})

describe('indicators of a table', () => {
  const cited = paragraph('桌面微风扇的结构尺寸应符合表1的规定。')
  it('units of the name, of the head and of a column of their own', () => {
    const rows = [
      ['叶轮直径/mm', '≤150', '—'],
      ['质量', '0.5～0.8', 'kg'],
      ['转速', '3 000', 'r/min'],
    ]
    const pieces = [cited, table('结构尺寸', [['项目', '指标', '单位']], rows)]
    expect(indicatorsOf(...pieces)).toMatchObject([
      {
        characteristic: '叶轮直径',
        relation: 'at-most',
        values: { most: 150 },
        unit: { written: 'mm' },
        confidence: 'likely',
      },
      { characteristic: '质量', values: { value: null, least: 0.5, most: 0.8 }, unit: { written: 'kg' } },
      { characteristic: '转速', relation: 'equal', values: { value: 3000 }, unit: { written: 'r/min' } },
    ])
  })
  it('grades under one head are conditions; a blank is no value, and words are kept as words', () => {
    const head = [
      [
        { text: '项目', rows: 2 },
        { text: '指标', columns: 2 },
      ],
      [null, '一级', '二级'],
    ]
    const rows = [
      ['噪声/dB', '≤45', '≤50'],
      ['外观', '无裂纹', '—'],
    ]
    expect(indicatorsOf(cited, table('等级', head, rows))).toMatchObject([
      { characteristic: '噪声', condition: '一级', values: { most: 45 } },
      { characteristic: '噪声', condition: '二级', values: { most: 50 } },
      {
        characteristic: '外观',
        condition: '一级',
        relation: null,
        unit: null,
        words: '无裂纹',
        values: { value: null },
      },
    ])
  })
  it('a table that nothing requires is a guess, and one with other heads is not read', () => {
    const parameters = table('参数', [['特性', '特性值']], [['质量', '2 kg']])
    const { indicators } = extracted(insertAfter(cleanDraft(), '叶轮转动时', parameters))
    expect(indicators.filter(({ place }) => place.clause === '5.5')).toMatchObject([
      { characteristic: '质量', kind: null, object: null, confidence: 'guessed' },
    ])
    expect(indicatorsOf(cited, table('参数', [['型号', '质量']], [['甲', '2 kg']]))).toEqual([])
  })
})
