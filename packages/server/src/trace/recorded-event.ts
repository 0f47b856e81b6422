/** What the other areas may ask of the trace; its stores stay its own. */
export { findEventOfProject } from './reading-store.ts'
