import type { CheckBasis } from '../check.ts'

/** What the provisions on group standards say; their articles are yet to be compared with the printed text. */
export const groupProvisions = (article: string): CheckBasis => ({
  document: 'law',
  clause: `团体标准管理规定（2019），${article}`,
  confidence: 'R',
})
