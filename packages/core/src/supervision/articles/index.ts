export * from './article.ts'
export * from './articles.ts'
export * from './resolve-serving.ts'
