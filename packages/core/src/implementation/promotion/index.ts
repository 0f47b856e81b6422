export * from './promotion-words.ts'
