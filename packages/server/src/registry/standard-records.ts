/** What the other areas may ask of the register; its store stays its own. */
export { findStandard, findStandardOfProject, saveStandardBoard } from './store.ts'
