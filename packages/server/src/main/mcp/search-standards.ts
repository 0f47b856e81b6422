import { levels, recordStatuses } from '@zhunsheng/core'
import Type from 'typebox'
import { cautionWords, namedSchema, namedValue, namedWords } from './standing.ts'
import { day, orNull, text, tool } from './tool.ts'

const ROWS_MAX = 50
const ROWS_OTHERWISE = 10

export const searchStandards = tool({
  name: 'search_standards',
  title: { zh: '检索标准', en: 'Search the register' },
  says:
    'Searches the register by number in any spelling, by words of the title (Chinese or English) or by organization. ' +
    'The total is exact; `next` is the cursor of the following page. Nothing found means not found in this register, ' +
    'never that a standard does not exist.',
  input: Type.Object(
    {
      query: Type.String({ minLength: 1, maxLength: 200, description: 'Number, words or organization.' }),
      status: Type.Optional(
        Type.Enum(Object.keys(recordStatuses), { description: 'Only standards of this status as of the day.' }),
      ),
      level: Type.Optional(Type.Enum(Object.keys(levels), { description: 'Only standards of this level.' })),
      day: day('Status as of this day, YYYY-MM-DD; today unless given.'),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: ROWS_MAX })),
      cursor: Type.Optional(Type.String({ maxLength: 1000, description: '`next` of the page before.' })),
    },
    { additionalProperties: false },
  ),
  output: Type.Object({
    day: text(),
    total: Type.Integer(),
    next: orNull(text()),
    relaxed: Type.Boolean({ description: 'Nothing is exactly what was asked; what comes near it is shown.' }),
    rows: Type.Array(namedSchema),
  }),
  asksRegister: true,
  async run({ query, limit = ROWS_OTHERWISE, ...filters }, register) {
    const found = await register('registry.search-records', { q: query, limit, ...filters })
    const { total, next, relaxed, rows } = found
    const head =
      total === 0
        ? `本登记库未收录与“${query}”相符的标准；未收录不等于不存在，请到官方平台核实。`
        : `“${query}”：共 ${total} 项${relaxed ? '（没有完全相符的，以下为相近的）' : ''}，列出 ${rows.length} 项。`
    return {
      value: { day: found.day, total, next, relaxed, rows: rows.map(namedValue) },
      words: [head, ...rows.map((row) => `- ${namedWords(row)}`), cautionWords(found.day)].join('\n'),
    }
  },
})
