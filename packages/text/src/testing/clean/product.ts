import { chapter, clause, items, paragraph, type TypeContent } from './pieces.ts'
import { FAN, NOMINAL_VOLUME, RATED_VOLTAGE, SAMPLING, SOURCE_OF_TERMS } from './product-terms.ts'
import { airVolumeAnnexes, methods, requirements } from './requirements-and-methods.ts'

/** A product standard: its methods mirror its requirements, and inspection, marking and packing follow (GB/T 20001.10). */
export const product: TypeContent = {
  title: '桌面微风扇',
  english: 'Desktop mini-fan',
  introduction: [
    '桌面微风扇在办公和居家场所广泛使用。本文件覆盖从分类到贮存的各个环节，为制造方和使用方提供统一的依据。',
  ],
  scope: [
    '本文件规定了桌面微风扇的要求、检验规则、标志、包装、运输和贮存，给出了分类与标记的信息，描述了取样和试验的方法。',
    '本文件适用于家庭和办公场所使用的桌面微风扇。',
  ],
  references: [
    'GB/T 191　包装储运图示标志',
    'GB/T 1236　工业通风机　用标准化风道性能试验',
    SAMPLING,
    'GB/T 4214.1—2017　家用和类似用途电器噪声测试方法　通用要求',
  ],
  terms: [FAN, NOMINAL_VOLUME, RATED_VOLTAGE],
  core: [
    chapter('分类与标记'),
    clause('分类'),
    paragraph('桌面微风扇按照供电方式分为外接电源式和内置电池式。'),
    clause('标记'),
    paragraph('桌面微风扇的标记由产品名称、供电方式和标称风量组成。'),
    ...requirements(7),
    chapter('取样'),
    paragraph('按照GB/T 2828.1—2012的规定取样。样品数量为5台。'),
    ...methods('试验方法').map((piece) =>
      piece.kind === 'paragraph' && piece.text.includes('USB')
        ? { ...piece, text: '在额定电压下运行30 min后，测量空载电流。' }
        : piece,
    ),
    chapter('检验规则'),
    clause('检验分类'),
    paragraph('桌面微风扇的检验分为出厂检验和型式检验。'),
    clause('出厂检验'),
    paragraph('每台桌面微风扇应经出厂检验。出厂检验项目为外观和风量。'),
    clause('型式检验'),
    paragraph('有下列情况之一时，应进行型式检验：'),
    ...items(['新产品定型；', '结构、材料或工艺有较大改变；', '停产一年以上恢复生产。']),
    clause('判定规则'),
    paragraph('检验项目全部合格的，该批产品判定为合格。'),
    chapter('标志、标签和随行文件'),
    clause('标志'),
    paragraph('桌面微风扇的铭牌应标明下列内容：'),
    ...items(['产品名称和型号；', '额定电压；', '标称风量；', '生产日期。']),
    clause('标签'),
    paragraph('包装箱上的标签应符合GB/T 191的规定。'),
    clause('随行文件'),
    paragraph('每台桌面微风扇应附使用说明书和合格证。'),
    chapter('包装、运输和贮存'),
    clause('包装'),
    paragraph('每个包装箱内的桌面微风扇不应多于20台。'),
    clause('运输'),
    paragraph('运输时，包装箱不应受到雨淋。'),
    clause('贮存'),
    paragraph('贮存环境的相对湿度应不大于80%。'),
    ...airVolumeAnnexes,
  ],
  bibliography: [SOURCE_OF_TERMS],
  index: [],
}
