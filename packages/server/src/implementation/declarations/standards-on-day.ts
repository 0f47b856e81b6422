import { checkDeclaration, type DeclarationBody, type DeclarationFinding, type StandardOnDay } from '@zhunsheng/core'
import type { Context } from '../../context.ts'
import type { Database } from '../../db/pool.ts'
import { type CurrencyRow, currencyRows } from '../../registry/currency-check/currency-rows.ts'
import { readAsked } from '../../registry/currency-check/read-asked.ts'

/** What the register says of the numbers on a day. */
export const currencyOf = (db: Database, numbers: readonly string[], day: string): Promise<CurrencyRow[]> =>
  currencyRows(db, readAsked([...new Set(numbers)].join('\n')), day)

/** The checks of a declaration, with the register as it stands today; method standards are looked up with the others. */
export async function judgeDeclaration(
  { db, today }: Pick<Context, 'db' | 'today'>,
  body: DeclarationBody,
): Promise<DeclarationFinding[]> {
  const methods = new Map((body.indicators ?? []).map(({ method = '' }) => [method, numbersIn(method)] as const))
  const numbers = [...body.standards.map(({ number }) => number), ...[...methods.values()].flat()]
  const rows = await currencyOf(db, numbers, today)
  const standards = new Map(rows.flatMap((row) => (row.number === null ? [] : [[row.number, onDay(row)] as const])))
  return checkDeclaration(body, { today, standards, methods })
}

/** The numbers that a method names, but for those of enterprises, which no register holds. */
const numbersIn = (method: string): string[] =>
  readAsked(method).flatMap(({ number }) => (number && number.kind !== 'enterprise' ? [number.canonical] : []))

const onDay = ({ verdict, edition, chainEnds }: CurrencyRow): StandardOnDay => ({
  verdict,
  title: edition?.title ?? null,
  comingReplacement: chainEnds.some(({ standing }) => standing.status === 'coming'),
})
