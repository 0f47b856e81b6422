import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import type { CurrencyRow } from './currency-rows.ts'
import { currencyHash } from './keep-currency-check.ts'

/** A kept currency check, with whether what is on file still bears the hash that the trace holds. */
export const showCurrencyCheck = useCase({
  name: 'registry.show-currency-check',
  title: { zh: '查新报告', en: 'Report of a currency check' },
  effect: 'read',
  roles: ['anyone'],
  input: Type.Object({ id: Type.String({ minLength: 1, maxLength: 64 }) }, { additionalProperties: false }),
  async run(context, { id }) {
    const row = await context.db
      .selectFrom('currency_check')
      .select(['id', 'day', 'checked_at', 'rows', 'sha256'])
      .where('id', '=', id)
      .executeTakeFirst()
    if (!row) throw new Refusal('CURRENCY_CHECK_NOT_FOUND')
    const rows = row.rows as CurrencyRow[] // keep-currency-check wrote them
    const checkedAt = row.checked_at.toISOString()
    const isWhole = currencyHash({ day: row.day, checkedAt, rows }) === row.sha256
    return { id, day: row.day, checkedAt, rows, sha256: row.sha256, isWhole }
  },
})
