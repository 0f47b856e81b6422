export * from './classification/classification.ts'
export * from './glossary.ts'
export type { Defined, Term } from './term.ts'
export { wordDefined } from './term.ts'
