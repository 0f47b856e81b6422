/** For so long an act that is marked `undoable` may be taken back by whoever did it. */
export const UNDO_SECONDS = 60

/** Nobody is told of such an act before this: the minute, and time for an undoing that is under way to be stored. */
export const TOLD_AFTER_SECONDS = 75
