import { showArticles } from './show-articles.ts'

export const supervisionUseCases = [showArticles] as const
