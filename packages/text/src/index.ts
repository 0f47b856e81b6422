export { clauseNumberOf } from './lexer/clause-number.ts'
