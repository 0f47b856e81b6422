export * from './basis.ts'
export * from './sources.ts'
