export * from './changes.ts'
export * from './check-declaration.ts'
export * from './declaration-sheet.ts'
export * from './fields.ts'
