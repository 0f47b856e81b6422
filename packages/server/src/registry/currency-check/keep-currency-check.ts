import { createHash } from 'node:crypto'
import { canonical } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { answerCurrency, currencyInput } from './check-currency.ts'

const REPORTS_PER_MINUTE = 6

/**
 * Keeps what a currency check answered, so that its report can be verified by anyone: the hash is over the day, the hour
 * and the rows, and stands in the trace.
 */
export const keepCurrencyCheck = useCase({
  name: 'registry.keep-currency-check',
  title: { zh: '出具查新报告', en: 'Keep a currency check' },
  effect: 'write',
  roles: ['anyone'],
  limitPerMinute: REPORTS_PER_MINUTE,
  input: Type.Object(currencyInput, { additionalProperties: false }),
  async run(context, { text }) {
    const { day, rows } = await answerCurrency(context, text)
    const id = context.newId()
    const sha256 = currencyHash({ day, checkedAt: context.now, rows })
    await context.rows.insert('currency_check', {
      id,
      day,
      checked_at: context.now,
      asked_by: context.actor.accountId,
      rows: JSON.stringify(rows),
      sha256,
    })
    context.record({
      type: 'currency.checked',
      subject: { kind: 'currency-check', id },
      data: { count: rows.length, day, sha256 },
    })
    return { id, sha256 }
  },
})

/** SHA-256 of the canonical JSON of what a report says. */
export function currencyHash(said: {
  readonly day: string
  readonly checkedAt: string
  readonly rows: unknown
}): string {
  const plain = JSON.parse(JSON.stringify(said))
  return createHash('sha256').update(canonical(plain), 'utf8').digest('hex')
}
