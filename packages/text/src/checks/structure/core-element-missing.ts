import type { Worded } from '@zhunsheng/core'
import type { Check, FunctionalType } from '../check.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable, unknown } from '../outcome.ts'
import { TYPE_WORDS } from '../profile/type-words.ts'
import { headingOf, placeOfAbsent } from './elements.ts'
import { placeOfTitle, titleOf } from './heading-words.ts'

type CoreElement = { readonly name: Worded; readonly titles: RegExp }

const METHODS: CoreElement = {
  name: { zh: '证实方法', en: 'verification' },
  titles: /证实|验证|试验|检验|检测|检查|测试|测定|测量|评价|评定|核查|方法/u,
}

/**
 * What the titles of chapters and clauses must tell of for each type; the words are wide, since only a type whose core
 * nowhere shows is worth a remark.
 *
 * @basis GB/T 1.1—2020, table 4
 */
const CORE: Readonly<Partial<Record<FunctionalType, readonly CoreElement[]>>> = {
  specification: [
    {
      name: { zh: '要求', en: 'requirements' },
      titles: /要求|指标|特性|性能|规定|参数|条件|功能|格式|结构|规则|内容/u,
    },
    METHODS,
  ],
  'code-of-practice': [
    { name: { zh: '程序确立', en: 'establishment of the procedure' }, titles: /程序|流程|步骤|阶段|过程|环节/u },
    { name: { zh: '程序指示', en: 'instructions' }, titles: /指示|操作|作业|实施|程序|步骤|工艺|处理|准备/u },
    {
      name: { zh: '追溯/证实方法', en: 'tracing or verification' },
      titles: /追溯|记录|证实|验证|检验|检查|验收|档案/u,
    },
  ],
  'test-method': [
    { name: { zh: '试验步骤', en: 'test procedure' }, titles: /步骤|程序|操作|试验|测定|测量|测试|检测|方法/u },
    { name: { zh: '试验数据处理', en: 'processing of test data' }, titles: /数据|计算|结果|处理|表示|判定|评定/u },
  ],
  guidance: [
    {
      name: { zh: '需考虑的因素', en: 'factors to consider' },
      titles: /因素|考虑|选择|选用|建议|指导|内容|要点|实施|应用|方法|管理/u,
    },
  ],
  classification: [
    {
      name: { zh: '分类和/或编码', en: 'classification or coding' },
      titles: /分类|类别|编码|代码|类目|分级|等级|结构/u,
    },
  ],
}

/** Core elements that the type of the document asks for and that no title tells of. */
export const coreElementMissing: Check = {
  id: 'S23',
  name: 'core-element-missing',
  group: 'structure',
  title: { zh: '各类型的核心要素', en: 'core elements of the type' },
  why: {
    zh: '功能类型决定核心要素，少了一个，文件就起不到这一类型的作用。',
    en: 'The functional type decides the core elements; without one of them the document cannot do its work.',
  },
  basis: [
    { document: 'GB/T 1.1—2020', clause: '8.11', confidence: 'V' },
    { document: 'GB/T 1.1—2020', clause: '表 4', confidence: 'V' },
  ],
  modality: 'shall',
  appliesTo: { editions: ['2020'], notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  precision: { on: '2026-11-22', hits: 1, reviewed: 1, right: 1 },
  messages: {
    missing: {
      zh: '按“{type}”检查：各章条的标题里看不出核心要素“{element}”',
      en: 'checked as a standard of the type “{type}”: no title tells of its core element “{element}”',
    },
  },
  check: (text) => {
    const { type } = text.profile
    if (type === null) return unknown('type-unknown')
    const wanted = CORE[type]
    if (!wanted) return notApplicable('other-type')
    const titles = text.facts.headings.filter(({ element }) => element === 'core' || element === 'annex').map(titleOf)
    if (titles.length === 0) return notApplicable('no-such-element')
    const core = headingOf(text, 'core')
    const at = core ? placeOfTitle(core) : placeOfAbsent(text, 'core')
    return found(
      wanted
        .filter((element) => !titles.some((title) => element.titles.test(title)))
        .map(({ name }) => ({
          at,
          message: 'missing',
          data: { element: name, type: TYPE_WORDS[type] },
          certainty: 'likely' as const,
        })),
    )
  },
}
