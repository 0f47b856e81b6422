import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import type { Context } from '../../context.ts'
import { useCase } from '../../use-case.ts'
import { type CurrencyRow, currencyRows } from './currency-rows.ts'
import { REFERENCES_MAX, readAsked } from './read-asked.ts'

const TEXT_LENGTH_MAX = 200_000
const CHECKS_PER_MINUTE = 30

export const currencyInput = {
  text: Type.String({ title: '编号清单', minLength: 1, maxLength: TEXT_LENGTH_MAX }),
}

export type CurrencyAnswer = {
  /** The day as of which everything is said. */
  readonly day: string
  readonly rows: readonly CurrencyRow[]
}

/**
 * 查新: what this register says of each reference of a list, as of a day, today unless said. Not found never means that it
 * does not exist.
 * Refuses with `CURRENCY_LIST_EMPTY` and `CURRENCY_LIST_TOO_LONG`.
 */
export const checkCurrency = useCase({
  name: 'registry.check-currency',
  title: { zh: '查新', en: 'Check the currency of references' },
  effect: 'read',
  inBody: true,
  roles: ['anyone'],
  limitPerMinute: CHECKS_PER_MINUTE,
  cli: { command: 'status', positional: ['text'] },
  input: Type.Object(
    { ...currencyInput, day: Type.Optional(Type.String({ title: '状态截至', format: 'date' })) },
    { additionalProperties: false },
  ),
  run: (context, { text, day }) => answerCurrency(context, text, day),
})

export async function answerCurrency(
  context: Context,
  text: string,
  day: string = context.today,
): Promise<CurrencyAnswer> {
  const asked = readAsked(text)
  if (asked.length === 0) throw new Refusal('CURRENCY_LIST_EMPTY')
  if (asked.length > REFERENCES_MAX)
    throw new Refusal('CURRENCY_LIST_TOO_LONG', { count: asked.length, max: REFERENCES_MAX })
  return { day, rows: await currencyRows(context.db, asked, day) }
}
