import type { Worded } from '../../worded.ts'

/**
 * The first level of 中国标准文献分类法 (CCS): a letter each. Chinese from metanorma/cnccs (see README.md beside this file),
 * English our own.
 */
export const ccsLetters: Readonly<Record<string, Worded>> = {
  A: { zh: '综合', en: 'General' },
  B: { zh: '农业、林业', en: 'Agriculture and forestry' },
  C: { zh: '医药、卫生、劳动保护', en: 'Medicine, health and labour protection' },
  D: { zh: '矿业', en: 'Mining' },
  E: { zh: '石油', en: 'Petroleum' },
  F: { zh: '能源、核技术', en: 'Energy and nuclear technology' },
  G: { zh: '化工', en: 'Chemicals' },
  H: { zh: '冶金', en: 'Metallurgy' },
  J: { zh: '机械', en: 'Machinery' },
  K: { zh: '电工', en: 'Electrical engineering' },
  L: { zh: '电子元器件与信息技术', en: 'Electronic components and information technology' },
  M: { zh: '通信、广播', en: 'Communication and broadcasting' },
  N: { zh: '仪器、仪表', en: 'Instruments' },
  P: { zh: '土木、建筑', en: 'Civil engineering and building' },
  Q: { zh: '建材', en: 'Building materials' },
  R: { zh: '公路、水路运输', en: 'Highway and waterway transport' },
  S: { zh: '铁路', en: 'Railways' },
  T: { zh: '车辆', en: 'Vehicles' },
  U: { zh: '船舶', en: 'Ships' },
  V: { zh: '航空、航天', en: 'Aviation and aerospace' },
  W: { zh: '纺织', en: 'Textiles' },
  X: { zh: '食品', en: 'Food' },
  Y: { zh: '轻工、文化与生活用品', en: 'Light industry, cultural and household goods' },
  Z: { zh: '环境保护', en: 'Environmental protection' },
}
