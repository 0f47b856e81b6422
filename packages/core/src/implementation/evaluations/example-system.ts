import type { EvaluationGrading, Indicator } from './indicator-system.ts'

/**
 * A system to begin with, made by us (confidence H): it is no law, and no text of GB/T 3533, whose methods a system of
 * one's own may name. It is in force from the first day, so that an evaluation can always be planned.
 */
export const exampleSystem: {
  readonly id: string
  readonly name: string
  readonly edition: string
  readonly inForceFrom: string
  readonly legalBasis: string
  readonly indicators: readonly Indicator[]
  readonly grading: EvaluationGrading
} = {
  id: 'example',
  name: '示例：标准实施效果评估指标体系',
  edition: '1',
  inForceFrom: '2018-01-01',
  legalBasis: '本系统所拟，仅作示例（推定）',
  indicators: [
    { code: '1', name: '实施范围', part: 'scope', weight: 25 },
    {
      code: '1.1',
      name: '实施单位覆盖',
      part: 'scope',
      weight: 3,
      scaleMax: 10,
      method: '抽样调查：已实施单位数与适用单位数之比',
      evidence: '调查样本清单',
    },
    {
      code: '1.2',
      name: '被法规、政策、合同引用',
      part: 'scope',
      weight: 2,
      scaleMax: 10,
      method: '检索计数',
      evidence: '引用文件清单',
    },
    { code: '2', name: '经济效益', part: 'economic', weight: 30 },
    {
      code: '2.1',
      name: '成本与效率变化',
      part: 'economic',
      weight: 1,
      scaleMax: 10,
      method: '实施前后对比',
      evidence: '样本单位的财务或生产记录',
    },
    {
      code: '2.2',
      name: '质量损失变化',
      part: 'economic',
      weight: 1,
      scaleMax: 10,
      method: '实施前后对比',
      evidence: '检验、返工、投诉记录',
    },
    {
      code: '3',
      name: '社会效益',
      part: 'social',
      weight: 25,
      scaleMax: 10,
      method: '问卷调查和事故、投诉数据',
      evidence: '问卷统计、主管部门数据',
    },
    {
      code: '4',
      name: '生态效益',
      part: 'ecological',
      weight: 20,
      scaleMax: 10,
      method: '资源消耗和排放的实施前后对比',
      evidence: '能耗、排放监测数据',
    },
  ],
  grading: {
    scoredAtLeastPercent: 60,
    grades: [
      { atLeast: 85, words: '效果显著' },
      { atLeast: 70, words: '效果较好' },
      { atLeast: 60, words: '效果一般' },
      { atLeast: 0, words: '效果不足' },
    ],
  },
}
