import { term } from './pieces.ts'

/** The invented product of all clean drafts, and what is said of it. */
export const FAN = term('桌面微风扇', 'desktop mini-fan', '放置在桌面上、叶轮直径不大于150 mm的直流电风扇。')

export const NOMINAL_VOLUME = term('标称风量', 'nominal air volume', '制造方声明的最高转速下的风量。')

export const RATED_VOLTAGE = term('额定电压', 'rated voltage', '制造方给器具规定的电压。', {
  source: '[来源：GB/T 2900.29—2008，2.1.3，有修改]',
})

export const SOURCE_OF_TERMS = 'GB/T 2900.29—2008　电工术语　家用和类似用途电器'

export const SAMPLING = 'GB/T 2828.1—2012　计数抽样检验程序　第1部分：按接收质量限（AQL）检索的逐批检验抽样计划'
