/** What the other areas may ask of the plans of reviews; their store stays their own. */
export { findOpenItemOf } from './open-item-store.ts'
