import { currencyVerdicts } from '@zhunsheng/core'
import Type from 'typebox'
import type { CurrencyRow } from '../../registry/currency-check/currency-rows.ts'
import { cautionWords, namedSchema, namedValue, namedWords } from './standing.ts'
import { day, orNull, text, tool } from './tool.ts'

const NUMBERS_MAX = 500

export const checkCurrency = tool({
  name: 'check_currency',
  title: { zh: '查新', en: 'Check the currency of references' },
  says:
    'For each reference of a list (numbers, or lines with titles and clauses around them): whether it is current as of a ' +
    'day, what replaced it, and what to do. It is no statutory certificate. notFound means not found in this register, ' +
    'never that it does not exist.',
  input: Type.Object(
    {
      numbers: Type.Array(Type.String({ minLength: 1, maxLength: 400 }), { minItems: 1, maxItems: NUMBERS_MAX }),
      day: day(
        'As of this day, YYYY-MM-DD; today unless given. Of days before its sources were read the register knows less.',
      ),
    },
    { additionalProperties: false },
  ),
  output: Type.Object({
    day: text(),
    rows: Type.Array(
      Type.Object({
        asked: text(),
        number: orNull(text()),
        verdict: text(),
        verdictZh: text(),
        adviceZh: text(),
        edition: orNull(namedSchema),
        replacedBy: Type.Array(namedSchema),
        editions: Type.Array(namedSchema),
        clauses: Type.Array(Type.Object({ clause: text(), verdict: text() })),
      }),
    ),
  }),
  asksRegister: true,
  async run({ numbers, day: on }, register) {
    // One a line: a line break inside one of them must not make two.
    const list = numbers.map((each) => each.replaceAll(/\s+/gu, ' ')).join('\n')
    const answer = await register('registry.check-currency', { text: list, ...(on !== undefined && { day: on }) })
    return {
      value: { day: answer.day, rows: answer.rows.map(rowValue) },
      words: [...answer.rows.map(rowWords), cautionWords(answer.day)].join('\n'),
    }
  },
})

const rowValue = (row: CurrencyRow) => ({
  asked: row.asked,
  number: row.number,
  verdict: row.verdict,
  verdictZh: currencyVerdicts[row.verdict].title.zh,
  adviceZh: currencyVerdicts[row.verdict].advice.zh,
  edition: row.edition && namedValue(row.edition),
  replacedBy: row.chainEnds.map(namedValue),
  editions: row.editions.map(namedValue),
  clauses: row.clauses.map(({ clause, verdict }) => ({ clause, verdict })),
})

function rowWords(row: CurrencyRow): string {
  const { title, advice } = currencyVerdicts[row.verdict]
  const edition = row.edition ? `；${namedWords(row.edition)}` : ''
  const ends = row.chainEnds.map(({ number }) => number).join('、')
  return `- ${row.asked}：${title.zh}${edition}${ends ? `；由 ${ends} 代替` : ''}。${advice.zh}。`
}
