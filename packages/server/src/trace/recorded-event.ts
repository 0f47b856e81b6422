/** What the other areas may ask of the trace; its stores stay its own. */
export { findEventOfProject } from './reading-store.ts'
export { dispositionSettled, findOwnEvent, type OwnEvent } from './undo-store.ts'
