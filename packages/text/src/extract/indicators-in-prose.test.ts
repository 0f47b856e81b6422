import { describe, expect, it } from 'vitest'
import { textOf } from '../checks/text-of.ts'
import { heading, madeDocument, paragraph } from '../testing/made-document.ts'
import type { ExtractIndicator } from './extract.ts'
import { extractOf } from './extract-of.ts'

const said = (words: string): readonly ExtractIndicator[] =>
  extractOf(textOf(madeDocument([heading('5 要求'), paragraph(words)]))).indicators

/** object, characteristic, relation, least, most, unit; then condition and method where there are any. */
const told = ({ object, characteristic, relation, values, unit, condition, method }: ExtractIndicator) => {
  const row = [object, characteristic, relation, values.least, values.most, unit?.written ?? null]
  const more = method ? [condition, method.words] : condition ? [condition] : []
  return [...row, ...more]
}

describe('an indicator in a sentence says of what, how much and when', () => {
  it.each([
    ['电机的绝缘电阻应不小于10 MΩ。', ['电机', '绝缘电阻', 'at-least', 10, null, 'MΩ']],
    ['泵的流量不应小于20 m³/h。', ['泵', '流量', 'at-least', 20, null, 'm³/h']],
    ['外壳的厚度应≥2 mm。', ['外壳', '厚度', 'at-least', 2, null, 'mm']],
    ['阀体的泄漏量应≤5 mL/min。', ['阀体', '泄漏量', 'at-most', null, 5, 'mL/min']],
    ['绕组的温升应不高于65 K。', ['绕组', '温升', 'at-most', null, 65, 'K']],
    ['电池的容量应不低于2 A·h。', ['电池', '容量', 'at-least', 2, null, 'A·h']],
    ['系统的响应时间应不超过2 s。', ['系统', '响应时间', 'at-most', null, 2, 's']],
    ['系统的响应时间不应超过2 s。', ['系统', '响应时间', 'at-most', null, 2, 's']],
    ['水箱的容积不得少于5 L。', ['水箱', '容积', 'at-least', 5, null, 'L']],
    ['叶片的长度应大于300 mm。', ['叶片', '长度', 'more-than', 300, null, 'mm']],
    ['残余应力应小于20 MPa。', [null, '残余应力', 'less-than', null, 20, 'MPa']],
    ['额定电压应为220 V。', [null, '额定电压', 'equal', 220, 220, 'V']],
    ['轴的直径应为80 mm±0.2 mm。', ['轴', '直径', 'tolerance', 79.8, 80.2, 'mm']],
    ['轴的直径应为（80±0.2）mm。', ['轴', '直径', 'tolerance', 79.8, 80.2, 'mm']],
    ['电源电压的允许偏差应为±5%。', ['电源电压', '允许偏差', 'tolerance', -5, 5, '%']],
    ['工作温度范围应为-10 ℃～40 ℃。', [null, '工作温度范围', 'range', -10, 40, '℃']],
    ['贮存湿度应在45%～75%范围内。', [null, '贮存湿度', 'range', 45, 75, '%']],
    ['焊缝的宽度应在2 mm至3 mm之间。', ['焊缝', '宽度', 'range', 2, 3, 'mm']],
    ['出口压力应控制在0.2 MPa～0.4 MPa。', [null, '出口压力', 'range', 0.2, 0.4, 'MPa']],
    ['出口压力应达到0.2 MPa以上。', [null, '出口压力', 'at-least', 0.2, null, 'MPa']],
    ['冲洗水量宜不大于6 L。', [null, '冲洗水量', 'at-most', null, 6, 'L']],
    ['电压和电流的波动均应不大于3%。', ['电压和电流', '波动', 'at-most', null, 3, '%']],
    ['噪声不大于50 dB。', [null, '噪声', 'at-most', null, 50, 'dB']],
    ['密封件的使用寿命不少于5年。', ['密封件', '使用寿命', 'at-least', 5, null, '年']],
    ['试验条件如下：升温速度：5 ℃/min。', null],
    ['消息中包含的区域数不超过125个。', ['消息', '区域数', 'at-most', null, 125, '个']],
    ['持续时间：60 min。', [null, '持续时间', 'equal', 60, 60, 'min']],
    ['口令的长度应不少于8个字符。', ['口令', '长度', 'at-least', 8, null, '个']],
    ['口令应长度大于8位。', ['口令', '长度', 'more-than', 8, null, '位']],
    ['服务器应具备至少2个网络接口。', ['服务器', '网络接口', 'at-least', 2, null, '个']],
    ['设备应支持密钥长度不小于128 bit。', ['设备', '密钥长度', 'at-least', 128, null, 'bit']],
    ['控制器应保证采样周期不大于10 ms。', ['控制器', '采样周期', 'at-most', null, 10, 'ms']],
    ['盖板应使用长度不小于20 mm的螺钉。', ['螺钉', '长度', 'at-least', 20, null, 'mm']],
    ['时间窗口不应超过±10 s。', [null, '时间窗口', 'tolerance', -10, 10, 's']],
    ['在额定电压下，电机的温升应不大于65 K。', ['电机', '温升', 'at-most', null, 65, 'K', '在额定电压下']],
    ['当负载突变时，输出电压应不低于200 V。', [null, '输出电压', 'at-least', 200, null, 'V', '当负载突变时']],
    [
      '在温度为（23±2）℃的条件下，涂层的硬度应不小于80 N/mm²。',
      ['涂层', '硬度', 'at-least', 80, null, 'N/mm²', '在温度为（23±2）℃的条件下'],
    ],
    ['温度为40 ℃的条件下绝缘电阻应不小于2 MΩ。', [null, '绝缘电阻', 'at-least', 2, null, 'MΩ', '温度为40 ℃的条件下']],
    ['绝缘电阻在常温下应不小于2 MΩ。', [null, '绝缘电阻', 'at-least', 2, null, 'MΩ', '在常温下']],
    ['电机在额定电压下的温升应不大于65 K。', ['电机', '温升', 'at-most', null, 65, 'K', '在额定电压下']],
    ['泄漏电流应不大于5 mA（在额定电压下）。', [null, '泄漏电流', 'at-most', null, 5, 'mA', '在额定电压下']],
    ['油品的密度应不大于0.9 g/cm³（20 ℃）。', ['油品', '密度', 'at-most', null, 0.9, 'g/cm³', '20 ℃']],
    ['油品的密度（20 ℃）应不大于0.9 g/cm³。', ['油品', '密度', 'at-most', null, 0.9, 'g/cm³', '20 ℃']],
    ['加热30 min后温度应达到80 ℃以上。', [null, '温度', 'at-least', 80, null, '℃', '加热30 min后']],
    ['每批产品的抽样数量不应少于3件。', ['每批产品', '抽样数量', 'at-least', 3, null, '件']],
    ['水泥的28 d抗压强度应不小于42.5 MPa。', ['水泥', '28 d抗压强度', 'at-least', 42.5, null, 'MPa']],
    ['经48 h贮存后，容量应不低于80%。', [null, '容量', 'at-least', 80, null, '%', '经48 h贮存后']],
    ['按GB/T 1236测量时，风量应不小于90 m³/h。', [null, '风量', 'at-least', 90, null, 'm³/h', null, '按GB/T 1236测量']],
    [
      '噪声应不大于50 dB，按第6章规定的方法测量。',
      [null, '噪声', 'at-most', null, 50, 'dB', null, '按第6章规定的方法测量'],
    ],
    ['厚度应为2 mm～3 mm，按照6.2的规定测定。', [null, '厚度', 'range', 2, 3, 'mm', null, '按照6.2的规定测定']],
    [
      '含水率不应大于12%，采用附录A描述的方法。',
      [null, '含水率', 'at-most', null, 12, '%', null, '采用附录A描述的方法'],
    ],
  ])('%s', (words, row) => {
    expect(said(words).map(told)).toEqual(row === null ? expect.any(Array) : [row])
  })
})

describe('no indicator is seen', () => {
  it.each([
    ['in what must not be', '外壳不应有大于2 mm的裂纹。'],
    ['in the time for which something is forbidden', '申请被退回的，3个月内不应再次申请。'],
    ['in a part that must not be used', '盖板不应使用长度大于20 mm的螺钉。'],
    ['in the place of a measurement', '距样品300 mm处应无异响。'],
    ['in when something is done', '通电30 min后应无异味。'],
    ['in a condition that follows from it', '测得的偏差小于10 s则符合标准。'],
    ['in what merely tells of another thing', '样机由500 W的电机驱动。'],
    ['behind a code', '0x01：2 倍；0x02：500 ms。'],
    ['of a name that fits any value', '取值范围为0～65 535。'],
    ['in what is merely allowed', '设备应支持甲算法，可以支持模长不小于2048 bit的乙算法。'],
    ['in the range of a condition', '产品应能在-20 ℃～55 ℃的温度范围内正常工作。'],
    ['in a row of figures', '编码应采用数字0～9。'],
    ['in an example', '数据长度可以选择32字节、128字节等。'],
    ['in the temperature of a condition', '环境温度为23 ℃±2 ℃、相对湿度为50%±5%的条件下，外壳应无变形。'],
  ])('%s: %s', (_, words) => {
    expect(said(words)).toEqual([])
  })
})

it('the kind says whether it is required, recommended or merely stated', () => {
  const kinds = ['噪声应不大于50 dB。', '噪声宜不大于50 dB。', '噪声不大于50 dB。'].map((words) => said(words)[0]?.kind)
  expect(kinds).toEqual(['requirement', 'recommendation', 'statement'])
})

it('each value has the kind of the word of modality before it', () => {
  const kinds = said('响应时间宜小于500 ms，恢复时间不应超过1 s。').map(({ kind }) => kind)
  expect(kinds).toEqual(['recommendation', 'requirement'])
})

it('what a device must find has no such value itself', () => {
  expect(said('探伤仪应检出长度大于2 mm的裂纹。')).toMatchObject([{ characteristic: null, confidence: 'guessed' }])
})

it('values behind one another have each the name before them', () => {
  const humid = [null, '相对湿度', 'range', 45, 75, '%']
  const warm = [null, '环境温度', 'range', 20, 25, '℃']
  for (const words of [
    '环境温度应为20 ℃～25 ℃、相对湿度应为45%～75%。',
    '环境温度应为20 ℃～25 ℃、相对湿度为45%～75%。',
    '环境温度要求20 ℃～25 ℃并且相对湿度要求在45%～75%之间。',
  ])
    expect(said(words).map(told)).toEqual([warm, humid])
})

it('a value of two requirements keeps its dimension and is sure only alone', () => {
  expect(said('外壳的厚度应不小于2 mm，附着力应不低于1级。')).toMatchObject([
    { characteristic: '厚度', unit: { dimension: { m: 1 }, factor: 0.001 }, confidence: 'guessed' },
    { characteristic: '附着力', confidence: 'guessed' },
  ])
  expect(said('外壳的厚度应不小于2 mm。')).toMatchObject([{ confidence: 'likely', place: { clause: '5' } }])
})
