import type { Piece } from '../draft.ts'
import { note, type TypeContent } from './pieces.ts'
import { FAN, NOMINAL_VOLUME, RATED_VOLTAGE, SAMPLING, SOURCE_OF_TERMS } from './product-terms.ts'
import { airVolumeAnnexes, methods, requirements, symbolsAndAbbreviations } from './requirements-and-methods.ts'

const SAMPLING_NOTE = note('批量检查的抽样方案见GB/T 2828.1—2012。')
const isLightCondition = (piece: Piece): boolean => piece.kind === 'paragraph' && piece.text.includes('500 lx')

/** 规范: requirements, and the methods that verify them in the same order (GB/T 1.1—2020, 表 4; GB/T 20001.5). */
export const specification: TypeContent = {
  title: '桌面微风扇　性能规范',
  english: 'Desktop mini-fan—Performance specification',
  introduction: [
    '桌面微风扇在办公和居家场所广泛使用。本文件给出共同的特性和证实方法，为制造方和使用方提供统一的依据。',
  ],
  scope: [
    '本文件规定了桌面微风扇的外观、风量、噪声、电气性能和跌落要求，描述了对应的证实方法。',
    '本文件适用于家庭和办公场所使用的桌面微风扇。',
  ],
  references: [
    'GB/T 1236　工业通风机　用标准化风道性能试验',
    'GB/T 4214.1—2017　家用和类似用途电器噪声测试方法　通用要求',
  ],
  terms: [FAN, NOMINAL_VOLUME, RATED_VOLTAGE],
  core: [
    ...symbolsAndAbbreviations,
    ...requirements(6),
    ...methods('证实方法').flatMap((piece) => (isLightCondition(piece) ? [piece, SAMPLING_NOTE] : [piece])),
    ...airVolumeAnnexes,
  ],
  bibliography: [SAMPLING, SOURCE_OF_TERMS],
  index: [],
}
