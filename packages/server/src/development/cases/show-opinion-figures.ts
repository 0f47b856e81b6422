import { caseProcedures, OPINIONS_MIN } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { type AppealFigures, type OpinionFigures, readAppealFigures, readOpinionFigures } from './figures-store.ts'

/** 审评 measured: below the least number days and shares are left out, and counts stay. */
export type OpinionFiguresView = {
  readonly year: number
  readonly rows: readonly (OpinionFigures & { readonly tooFew: boolean })[]
  readonly appeals: AppealFigures
}

const YEARS = { minimum: 2000, maximum: 2200 } as const

/**
 * How many opinions each body gave in a year, how long they took, with how much work, and how many of them the decision
 * overturned; appeals beside it. No body is ranked.
 *
 * @basis SGO 一
 */
export const showOpinionFigures = useCase({
  name: 'development.show-opinion-figures',
  title: { zh: '审评情况统计', en: 'Figures of assessments and checks' },
  effect: 'read',
  roles: ['administrator', 'secretary', 'leader', 'regulator'],
  cli: { command: 'case figures' },
  input: Type.Object(
    {
      year: Type.Optional(Type.Integer({ title: '年度', ...YEARS })),
      procedure: Type.Optional(Type.Enum(caseProcedures.map(({ name }) => name))),
    },
    { additionalProperties: false },
  ),
  run: async ({ db, today }, { year = Number(today.slice(0, 4)), procedure }): Promise<OpinionFiguresView> => {
    const filters = { year, procedure }
    const [rows, appeals] = await Promise.all([readOpinionFigures(db, filters), readAppealFigures(db, filters)])
    return {
      year,
      appeals,
      rows: rows.map((row) =>
        row.given < OPINIONS_MIN ? { ...row, median: null, late: null, tooFew: true } : { ...row, tooFew: false },
      ),
    }
  },
})
