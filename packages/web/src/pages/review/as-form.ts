import type { Fields, Values } from '@zhunsheng/core'

/** What a form gave: it was made of exactly these fields, and the server checks it against them again. */
export const asForm = <F extends Fields>(input: Readonly<Record<string, unknown>>): Values<F> => input as Values<F>
