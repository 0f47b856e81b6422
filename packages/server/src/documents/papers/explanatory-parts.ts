import type { Worded } from '@zhunsheng/core'

export type ExplanatoryPart = { part: string; title: Worded; pattern: RegExp }

/**
 * The parts of an explanatory statement with the words by which a heading is known.
 *
 * @basis NSM 27 (R), used for group standards as a list to go by
 */
export const explanatoryParts: ExplanatoryPart[] = [
  {
    part: 'work',
    title: { zh: '工作简况', en: 'Outline of the work' },
    pattern: /工作(简况|概况|过程|情况)|任务来源|编制(背景|过程|概况)|制定背景|起草过程/,
  },
  {
    part: 'principles',
    title: { zh: '编制原则、主要内容及其确定依据', en: 'Principles, main content and what it rests on' },
    pattern: /(编制|制定|编写)(的)?(目的与?和?)?(原则|依据)|主要(技术)?内容|确定依据|条款说明|技术内容/,
  },
  {
    part: 'verification',
    title: { zh: '试验验证、技术经济论证和预期效益', en: 'Verification, economic reasoning and expected benefit' },
    pattern: /试验|验证|技术经济|预期(的)?(经济|社会)?效[益果]|综述报告/,
  },
  {
    part: 'international',
    title: { zh: '与国际、国外同类标准的技术对比', en: 'Comparison with international and foreign standards' },
    pattern: /(国际|国外|国内外).*(对比|比较|比对|水平|情况|现状|关系)/,
  },
  {
    part: 'adoption',
    title: { zh: '以国际标准为基础的起草情况或未采用的原因', en: 'Drafting on an international standard, or why not' },
    pattern: /采用国际|采标|以国际标准为基础|采用.*(国外先进|国际)标准/,
  },
  {
    part: 'relations',
    title: { zh: '与法律法规及相关标准的关系', en: 'Relation to laws and other standards' },
    pattern: /(法律|法规|强制性|相关标准|现行.*标准).*(关系|协调)|协调性/,
  },
  {
    part: 'disagreement',
    title: { zh: '重大分歧意见的处理经过和依据', en: 'How major disagreement was handled' },
    pattern: /分歧|重大意见|不同意见/,
  },
  {
    part: 'patents',
    title: { zh: '涉及专利的有关说明', en: 'Patents' },
    pattern: /专利|知识产权/,
  },
  {
    part: 'implementation',
    title: { zh: '实施要求、措施和过渡期、实施日期建议', en: 'Implementation, transition and proposed dates' },
    pattern: /(实施|贯彻|推广).*(要求|措施|建议|日期|应用)|过渡/,
  },
  {
    part: 'other',
    title: { zh: '其他应当说明的事项', en: 'Other matters' },
    pattern: /其[他它].{0,8}(事项|说明|内容)|其[他它]$/,
  },
]
