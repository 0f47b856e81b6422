import { clause, indexEntry, indexLetter, type TypeContent, term } from './pieces.ts'

const third = { level: 3 } as const

/** 术语: entries grouped by concept, with English and indexes in both languages (GB/T 1.1—2020, 表 4; GB/T 20001.1). */
export const terminology: TypeContent = {
  title: '桌面微风扇　术语',
  english: 'Desktop mini-fan—Vocabulary',
  introduction: ['桌面微风扇的名称和特性在行业内有多种叫法。本文件给出统一的术语，为交流提供共同的语言。'],
  scope: ['本文件界定了桌面微风扇的术语和定义。', '本文件适用于桌面微风扇的设计、制造和贸易。'],
  references: [],
  terms: [
    clause('产品'),
    term('桌面微风扇', 'desktop mini-fan', '放置在桌面上、叶轮直径不大于150 mm的直流电风扇。', third),
    term('外接电源式桌面微风扇', 'externally powered desktop mini-fan', '由外部直流电源供电的桌面微风扇。', third),
    clause('特性'),
    term('标称风量', 'nominal air volume', '制造方声明的最高转速下的风量。', third),
    term('额定电压', 'rated voltage', '制造方给器具规定的电压。', third),
  ],
  core: [],
  bibliography: [],
  index: [
    indexLetter('汉语拼音索引'),
    indexLetter('B'),
    indexEntry('标称风量\t3.2.1'),
    indexLetter('E'),
    indexEntry('额定电压\t3.2.2'),
    indexLetter('W'),
    indexEntry('外接电源式桌面微风扇\t3.1.2'),
    indexLetter('Z'),
    indexEntry('桌面微风扇\t3.1.1'),
    indexLetter('英文对应词索引'),
    indexLetter('D'),
    indexEntry('desktop mini-fan\t3.1.1'),
    indexLetter('E'),
    indexEntry('externally powered desktop mini-fan\t3.1.2'),
    indexLetter('N'),
    indexEntry('nominal air volume\t3.2.1'),
    indexLetter('R'),
    indexEntry('rated voltage\t3.2.2'),
  ],
}
