/** Stands for “no stage yet” in the row of a case; its facts say null. */
export const BEFORE_FIRST_ACT = 'unopened'
