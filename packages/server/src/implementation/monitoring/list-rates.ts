import { classesOf, type UseClasses } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { isAuthority, reachOf } from './authority.ts'
import { type DeclaredGrading, gradingOf, listGradings, listUse, listUseYears } from './use-store.ts'

export type YearOfRate = UseClasses & {
  readonly year: number
  readonly ungraded: number
  readonly grading: DeclaredGrading | null
}

/** The rate of every year that was counted, with the grading it rests on. */
export type RatesView = {
  readonly years: readonly YearOfRate[]
  readonly gradings: readonly DeclaredGrading[]
  readonly mayDeclare: boolean
}

export const listRates = useCase({
  name: 'implementation.list-rates',
  title: { zh: '历年有效实施率', en: 'Effective implementation rate by year' },
  effect: 'read',
  roles: ['anyone'],
  cli: { command: 'implementation rate' },
  input: Type.Object({}, { additionalProperties: false }),
  run: async (context): Promise<RatesView> => {
    const { db } = context
    const [gradings, years, reach] = await Promise.all([listGradings(db), listUseYears(db), reachOf(context)])
    const rows = await Promise.all(
      years.map(async (year) => {
        const use = await listUse(db, { year })
        return { year, grading: gradingOf(gradings, year), ...classesOf(use.map(({ grade }) => grade)) }
      }),
    )
    return { years: rows, gradings, mayDeclare: isAuthority(reach) }
  },
})
