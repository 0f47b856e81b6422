/** Shorter pieces are copied anyway. */
const SHARED_FROM = 13

/**
 * The same text in memory of its own. What a parser cuts out of a part shares the memory of the whole part in most engines,
 * which would then be kept as long as a single word of it.
 */
export const detached = (text: string): string => (text.length < SHARED_FROM ? text : ` ${text}`.slice(1))
