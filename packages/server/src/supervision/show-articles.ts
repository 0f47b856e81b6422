import { type Article, type ArticleFigure, articles } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../use-case.ts'
import { countArticleFigures } from './article-figures-store.ts'

export type ArticlesView = {
  /** The legal day of the figures. */
  readonly on: string
  readonly articles: readonly Article[]
  readonly figures: Readonly<Record<ArticleFigure, number>>
}

/** How each of the seventeen articles is served by this system, and how far that is used: open to everybody. */
export const showArticles = useCase({
  name: 'supervision.show-articles',
  title: { zh: '十七条对照', en: 'The seventeen articles' },
  effect: 'read',
  roles: ['anyone'],
  input: Type.Object({}, { additionalProperties: false }),
  run: async ({ db, today }): Promise<ArticlesView> => ({
    on: today,
    articles,
    figures: await countArticleFigures(db, today),
  }),
})
