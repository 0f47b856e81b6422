export { createClaimReader, type RowClaim, type RowReason } from './claim-of.ts'
export { type MappedField, type Mapping, mappedFields, mappingSchema } from './mapping.ts'
export { proposeMapping } from './propose-mapping.ts'
export { baseOfSheet } from './sheet-number.ts'
