import type { Piece } from '../draft.ts'
import {
  annex,
  chapter,
  clause,
  example,
  figure,
  footnoted,
  formula,
  items,
  note,
  paragraph,
  table,
  where,
} from './pieces.ts'

/** The requirements on the product; `methods` is the number of the chapter that verifies them in the same order. */
export const requirements = (methods: number): readonly Piece[] => [
  chapter('要求'),
  clause('外观'),
  paragraph('桌面微风扇的外表面不应有裂纹和毛刺。'),
  clause('风量'),
  paragraph('桌面微风扇的风量应不小于标称风量的95%。'),
  clause('噪声'),
  paragraph('在最高转速下，桌面微风扇的A计权声功率级应不大于50 dB。'),
  clause('电气性能'),
  paragraph('桌面微风扇的电气性能应符合表1的规定。'),
  table(
    '电气性能',
    [['编号', '特性', '特性值', '证实方法']],
    [
      ['1', '空载电流', '≤500 mA', `${methods}.4.1`],
      ['2', '绕组温升', '≤65 K', `${methods}.4.2`],
      ['3', '绝缘电阻', '≥10 MΩ', `${methods}.4.3`],
    ],
  ),
  clause('跌落'),
  paragraph(`桌面微风扇按照${methods}.5跌落后，应符合下列要求：`),
  ...items(['外壳无裂纹；', '网罩无松脱；', '叶轮转动时不碰擦网罩。']),
]

/** The methods, in the order of the requirements. */
export const methods = (title: string): readonly Piece[] => [
  chapter(title),
  clause('外观'),
  paragraph('在照度为500 lx的条件下，距样品300 mm目视检查。'),
  clause('风量'),
  paragraph('按照附录A的规定测量出风口平均风速。测量3次，取算术平均值。按照公式（1）计算风量：'),
  formula([{ variable: 'q' }, '=', '60', { variable: 'v' }, { variable: 'S' }]),
  ...where([
    ['q', '风量，单位为立方米每分（m³/min）'],
    ['v', '出风口平均风速，单位为米每秒（m/s）'],
    ['S', '出风口面积，单位为平方米（m²）'],
  ]),
  example('出风口平均风速为1.5 m/s、出风口面积为0.01 m²时，风量为0.9 m³/min。'),
  paragraph('风量测量记录的格式见附录B。'),
  note('标称风量由制造方在产品说明中给出。'),
  clause('噪声'),
  footnoted('按照GB/T 4214.1—2017中第6章的规定测量A计权声功率级※。', '测量不确定度的信息在测量记录中给出。'),
  clause('电气性能'),
  clause('空载电流', 3),
  paragraph('由USB接口向样品供电。在额定电压下运行30 min后，测量空载电流。'),
  clause('绕组温升', 3),
  paragraph('在额定电压下运行2 h后，采用电阻法测量绕组温升。'),
  clause('绝缘电阻', 3),
  paragraph('施加500 V直流电压1 min后，测量绝缘电阻。'),
  clause('跌落'),
  paragraph('将样品从500 mm高处自由跌落到硬木地面。跌落3次，跌落姿态见图1。'),
  figure('跌落姿态'),
  note('硬木地面的厚度与跌落结果有关。'),
]

export const symbolsAndAbbreviations: readonly Piece[] = [
  chapter('符号和缩略语'),
  paragraph('下列符号和缩略语适用于本文件。'),
  paragraph('‹q›：风量，单位为立方米每分（m³/min）'),
  paragraph('‹S›：出风口面积，单位为平方米（m²）'),
  paragraph('‹v›：出风口平均风速，单位为米每秒（m/s）'),
  paragraph('USB：通用串行总线（Universal Serial Bus）'),
]

export const airVolumeAnnexes: readonly Piece[] = [
  annex('normative', '出风口平均风速的测量'),
  clause('测量装置'),
  paragraph('测量装置由整流段、测量段和风速仪组成，见图A.1。测量装置的气密性按照GB/T 1236的规定检查。'),
  figure('测量装置示意'),
  clause('测量条件'),
  paragraph('测量环境的温度应为23 ℃±2 ℃。测量环境的相对湿度应为45%～75%。'),
  clause('测量步骤'),
  paragraph('按照下列步骤测量：'),
  ...items([
    '将样品安装在测量段入口；',
    '在额定电压下运行10 min；',
    '在出风口截面均匀布置9个测点，读取各测点的风速；',
    '计算各测点风速的算术平均值。',
  ]),
  annex('informative', '风量测量记录'),
  paragraph('风量测量记录的格式见表B.1。'),
  table(
    '风量测量记录',
    [
      [
        { text: '样品编号', rows: 2 },
        { text: '出风口平均风速\nm/s', columns: 3 },
        { text: '风量\nm³/min', rows: 2 },
      ],
      [null, '第1次', '第2次', '第3次', null],
    ],
    [['1', '—', '—', '—', '—']],
  ),
]
