import type { Check } from '../check.ts'
import { found, notApplicable } from '../outcome.ts'
import { descents } from './method-order.ts'
import { coreChapters, placeOfTitle, titleWords } from './requirement-parts.ts'

export const testMethodOrder: Check = {
  id: 'K14',
  name: 'test-method-order',
  group: 'types',
  title: { zh: '试验方法的要素', en: 'elements of a test method' },
  why: {
    zh: '原理、仪器、样品、步骤、数据处理、精密度、报告依次排列，照着做的人不必来回翻找。',
    en: 'Principle, apparatus, sample, steps, data, precision and report follow as one works.',
  },
  basis: [{ document: 'GB/T 20001', clause: '20001.4—2015', confidence: 'R' }],
  modality: 'should',
  appliesTo: { types: ['test-method'], notSpecial: ['construction', 'food-safety', 'metrology', 'amendment'] },
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  messages: {
    found: {
      zh: '“{title}”的位置不合试验方法的次序：原理、试剂或材料、仪器设备、样品、试验步骤、试验数据处理、精密度、试验报告',
      en: '“{title}” is out of the order of a test method: principle, reagents, apparatus, sample, steps, data, precision, report',
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
  /^(?:试验|方法|测定)?原理$/u,
  /^(?:试剂|材料)/u,
  /^(?:仪器|设备|装置|试验仪器|试验设备)/u,
  /^(?:样品|试样)/u,
  /^(?:试验|测定|分析|操作|测量|检测)步骤$/u,
  /(?:数据处理|结果计算|结果的?表示)/u,
  /^精密度|^准确度/u,
  /^质量保证/u,
  /^(?:试验|测试|检测|检验)报告$/u,
]

function rankOf(title: string): number | null {
  const rank = ORDER.findIndex((pattern) => pattern.test(title))
  return rank === -1 ? null : rank
}
