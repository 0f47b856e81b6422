import type { Worded } from '@zhunsheng/core'
import type { FunctionalType } from '../check.ts'

/** The functional types as a finding names them (GB/T 1.1—2020, 表 1). */
export const TYPE_WORDS: Readonly<Record<FunctionalType, Worded>> = {
  terminology: { zh: '术语标准', en: 'terminology' },
  symbols: { zh: '符号标准', en: 'symbols' },
  classification: { zh: '分类标准', en: 'classification' },
  'test-method': { zh: '试验标准', en: 'test method' },
  specification: { zh: '规范标准', en: 'specification' },
  'code-of-practice': { zh: '规程标准', en: 'code of practice' },
  guidance: { zh: '指南标准', en: 'guidance' },
  evaluation: { zh: '评价标准', en: 'evaluation' },
  product: { zh: '产品标准', en: 'product' },
  other: { zh: '其他', en: 'other' },
}
