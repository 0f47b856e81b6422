import { annex, chapter, clause, figure, formula, items, paragraph, type TypeContent, table, where } from './pieces.ts'
import { FAN } from './product-terms.ts'

/** 规程: which procedure, what to do at each stage and when to go on, how it is traced (GB/T 1.1—2020, 表 4; GB/T 20001.6). */
export const codeOfPractice: TypeContent = {
  title: '桌面微风扇　装配规程',
  english: 'Desktop mini-fan—Code of practice for assembly',
  introduction: ['装配质量直接影响桌面微风扇的使用寿命。本文件给出统一的装配程序，为制造方提供操作依据。'],
  scope: [
    '本文件确立了桌面微风扇装配的程序，规定了备料、组装和检验阶段的操作指示，描述了装配过程的追溯方法。',
    '本文件适用于桌面微风扇的批量装配。',
  ],
  references: [],
  terms: [FAN],
  core: [
    chapter('程序确立'),
    paragraph('桌面微风扇的装配程序由备料阶段、组装阶段和检验阶段组成，见图1。'),
    figure('装配程序'),
    chapter('程序指示'),
    clause('备料阶段'),
    paragraph('按照下列步骤备料：'),
    ...items(['核对零件的名称和数量；', '清除零件表面的毛刺。']),
    paragraph('零件齐套后，转入组装阶段。'),
    clause('组装阶段'),
    paragraph('按照下列步骤组装：'),
    ...items(['将电机固定在底座上；', '将叶轮压装在电机轴上；', '安装网罩。']),
    paragraph('组装完成后，转入检验阶段。'),
    clause('检验阶段'),
    paragraph('通电运行5 min，检查叶轮的转动情况。填写装配记录。'),
    paragraph('检验合格后，装配程序结束。'),
    chapter('追溯方法'),
    paragraph('通过装配记录追溯装配过程。每台桌面微风扇应有一个编号。装配记录应保存2年。装配记录的格式见附录A。'),
    annex('informative', '装配记录'),
    paragraph('装配记录的格式见表A.1。'),
    table('装配记录', [['编号', '阶段', '操作者', '日期']], [['1', '备料', '—', '—']]),
  ],
  bibliography: [],
  index: [],
}

/** 指南: no requirement; principles and factors to consider (GB/T 1.1—2020, 表 4; GB/T 20001.7). */
export const guidance: TypeContent = {
  title: '桌面微风扇　选用指南',
  english: 'Desktop mini-fan—Guidance on selection',
  introduction: ['市场上的桌面微风扇品种繁多。本文件给出选用的思路，为使用方提供帮助。'],
  scope: ['本文件提供了桌面微风扇选用的指导，给出了需考虑的因素。', '本文件适用于家庭和办公场所选用桌面微风扇。'],
  references: [],
  terms: [FAN],
  core: [
    chapter('总体原则'),
    paragraph('选用桌面微风扇以使用场所为出发点，兼顾送风效果和使用安全。'),
    chapter('需考虑的因素'),
    clause('使用场所'),
    paragraph('在办公桌面使用时，宜选用噪声不大于45 dB的桌面微风扇。'),
    clause('供电方式'),
    paragraph('没有固定电源时，可选用内置电池的桌面微风扇。'),
    clause('送风距离'),
    paragraph('宜按照送风距离选择叶轮直径。送风距离与叶轮直径的关系见表1。'),
    table(
      '送风距离与叶轮直径的关系',
      [['送风距离\nm', '叶轮直径\nmm']],
      [
        ['0.5', '100'],
        ['1.0', '150'],
      ],
    ),
  ],
  bibliography: [],
  index: [],
}

/** 评价: principle, indicators with weights, method, result. */
export const evaluation: TypeContent = {
  title: '桌面微风扇　使用性能评价',
  english: 'Desktop mini-fan—Evaluation of performance in use',
  introduction: ['使用性能是选择桌面微风扇的重要依据。本文件给出统一的评价指标和评价方法，为第三方评价提供依据。'],
  scope: [
    '本文件确立了桌面微风扇使用性能评价的总体原则，规定了评价指标的要求，描述了评价方法。',
    '本文件适用于第三方机构开展的桌面微风扇使用性能评价。',
  ],
  references: [],
  terms: [FAN],
  core: [
    chapter('总体原则'),
    paragraph('评价以实测数据为依据，评价过程公开。'),
    chapter('评价指标'),
    paragraph('桌面微风扇的评价指标及其权重应符合表1的规定。'),
    table(
      '评价指标及其权重',
      [['编号', '评价指标', '权重\n%']],
      [
        ['1', '风量', '40'],
        ['2', '噪声', '30'],
        ['3', '温升', '30'],
      ],
    ),
    chapter('评价方法'),
    paragraph('按照公式（1）计算综合得分：'),
    formula([
      { variable: 'P' },
      '=',
      {
        over: ['40', { variable: 'a' }, '+', '30', { variable: 'b' }, '+', '30', { variable: 'c' }],
        under: ['100'],
      },
    ]),
    ...where([
      ['P', '综合得分'],
      ['a', '风量的得分'],
      ['b', '噪声的得分'],
      ['c', '温升的得分'],
    ]),
    chapter('评价结果'),
    paragraph('综合得分不低于60的桌面微风扇，评价结果为合格。'),
  ],
  bibliography: [],
  index: [],
}
