import type { Check } from '../check.ts'
import { found, notApplicable } from '../outcome.ts'
import { descents } from './method-order.ts'
import { coreChapters, placeOfTitle, titleWords } from './requirement-parts.ts'

export const productChapterOrder: Check = {
  id: 'K09',
  name: 'product-chapter-order',
  group: 'types',
  title: { zh: '产品标准的章', en: 'chapters of a product standard' },
  why: {
    zh: '产品标准的章按分类、要求、取样、试验方法、检验规则、标志、包装的次序，各种产品的标准才好查。',
    en: 'With the chapters always in one order, standards for all kinds of products read alike.',
  },
  basis: [{ document: 'GB/T 20001', clause: '20001.10—2014', confidence: 'R' }],
  modality: 'should',
  appliesTo: { types: ['product'], notSpecial: ['construction', 'food-safety', 'metrology', 'amendment'] },
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  messages: {
    found: {
      zh: '“{title}”一章的位置不合产品标准的次序：分类、要求、取样、试验方法、检验规则、标志、包装',
      en: 'The chapter “{title}” is out of the order of a product standard: classes, requirements, sampling, methods, inspection, marking, packing',
    },
  },
  check: (text) => {
    const ranked = coreChapters(text).filter((chapter) => rankOf(titleWords(chapter)) !== null)
    if (ranked.length < 2) return notApplicable('nothing-to-check')
    return found(
      descents(ranked, (chapter) => rankOf(titleWords(chapter))).map((chapter) => ({
        at: placeOfTitle(chapter),
        message: 'found',
        data: { title: titleWords(chapter) },
        certainty: 'likely',
      })),
    )
  },
}

const ORDER: readonly RegExp[] = [
  /^(?:产品)?(?:分类|型号|规格|型式|类型|代号)/u,
  /^(?:技术|质量|安全|性能)?要求$/u,
  /^(?:取样|抽样|采样)/u,
  /^(?:试验|检验|检测|测试|测定)方法$/u,
  /^检验规则$/u,
  /^标[志签]/u,
  /^(?:包装|运输|贮存)/u,
]

function rankOf(title: string): number | null {
  const rank = ORDER.findIndex((pattern) => pattern.test(title))
  return rank === -1 ? null : rank
}
