export * from './forms.ts'
export * from './pilot-words.ts'
