export * from './clocks.ts'
export * from './conduct.ts'
export * from './forms.ts'
export * from './words.ts'
