import type { Article } from './article.ts'
import { dutyArticles } from './duties.ts'
import { implementingArticles } from './implementing.ts'
import { makingArticles } from './making.ts'
import { meansArticles } from './means.ts'

/**
 * The seventeen articles of the guiding opinions on supervising standards, in their order.
 *
 * @basis SGO 一–十七
 */
export const articles: readonly Article[] = [
  ...makingArticles,
  ...implementingArticles,
  ...meansArticles,
  ...dutyArticles,
]
