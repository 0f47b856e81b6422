import { annex, chapter, clause, paragraph, type TypeContent, table } from './pieces.ts'

/** 符号: number, symbol, name, meaning. */
export const symbols: TypeContent = {
  title: '桌面微风扇　文字符号',
  english: 'Desktop mini-fan—Letter symbols',
  introduction: ['桌面微风扇的技术文件使用多种文字符号。本文件给出统一的文字符号，为技术文件的编写提供依据。'],
  scope: ['本文件界定了桌面微风扇的文字符号。', '本文件适用于桌面微风扇技术文件的编写。'],
  references: [],
  terms: [],
  core: [
    chapter('文字符号'),
    paragraph('桌面微风扇的文字符号见表1。'),
    table(
      '文字符号',
      [['编号', '符号', '名称', '说明']],
      [
        ['1', '‹n›', '转速', '叶轮单位时间内的转数'],
        ['2', '‹q›', '风量', '单位时间内通过出风口的空气体积'],
        ['3', '‹v›', '风速', '出风口截面的空气流速'],
      ],
    ),
  ],
  bibliography: [],
  index: [],
}

/** 分类: by what, which classes, which codes. */
export const classification: TypeContent = {
  title: '桌面微风扇　分类',
  english: 'Desktop mini-fan—Classification',
  introduction: ['桌面微风扇的品种不断增加。本文件给出统一的分类，为生产统计和产品检索提供依据。'],
  scope: ['本文件确立了桌面微风扇的分类体系。', '本文件适用于桌面微风扇的生产统计和产品检索。'],
  references: [],
  terms: [],
  core: [
    chapter('分类依据'),
    paragraph('桌面微风扇按照供电方式和叶轮形式分类。'),
    chapter('类别和代码'),
    clause('供电方式'),
    paragraph('按照供电方式分类的类别和代码见表1。'),
    table(
      '按照供电方式分类的类别和代码',
      [['代码', '类别', '说明']],
      [
        ['11', '外接电源式', '由外部直流电源供电'],
        ['12', '内置电池式', '由内部电池供电'],
      ],
    ),
    clause('叶轮形式'),
    paragraph('按照叶轮形式分类的类别和代码见表2。分类的示例见附录A。'),
    table(
      '按照叶轮形式分类的类别和代码',
      [['代码', '类别', '说明']],
      [
        ['21', '轴流式', '气流沿叶轮的轴向流动'],
        ['22', '离心式', '气流沿叶轮的径向流动'],
      ],
    ),
    annex('informative', '分类的示例'),
    paragraph('代码1121表示外接电源式轴流式桌面微风扇。'),
  ],
  bibliography: [],
  index: [],
}
