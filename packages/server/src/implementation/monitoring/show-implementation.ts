import { type Basis, classesOf, effectiveRateBasis, type UseClasses } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { numberInput } from './input.ts'
import { listSeries } from './observation-store.ts'
import { numberOf } from './require-point.ts'
import {
  type Charge,
  countAnalyses,
  type DeclaredGrading,
  findTitle,
  gradingOf,
  listCharges,
  listGradings,
  listUse,
  listUseYears,
  type YearOfUse,
} from './use-store.ts'

/**
 * One series of a standard as everybody may see it: which point, what, the values with their days and samples. Suspicions
 * about a point's reports are not published: they are for the point and the authority to look into.
 */
export type PublicSeries = {
  readonly pointName: string
  readonly quantity: string
  readonly unit: string
  readonly points: readonly { readonly on: string; readonly value: string; readonly sampleSize: number | null }[]
}

/**
 * How a standard is implemented: who is in charge, the six quantities year by year with the grade they give, the rate of
 * all standards counted in its last year, analyses accepted, and the series of the monitoring points. Nothing is scored.
 */
export type ImplementationView = {
  readonly number: string
  readonly title: string | null
  readonly charges: readonly Charge[]
  readonly years: readonly YearOfUse[]
  readonly grading: DeclaredGrading | null
  readonly overall: (UseClasses & { readonly year: number; readonly ungraded: number }) | null
  readonly analyses: readonly { readonly year: number; readonly count: number }[]
  readonly series: readonly PublicSeries[]
  readonly basis: readonly Basis[]
}

export const showImplementation = useCase({
  name: 'implementation.show-implementation',
  title: { zh: '标准的实施情况', en: 'Implementation of a standard' },
  effect: 'read',
  roles: ['anyone'],
  cli: { command: 'implementation show', positional: ['number'] },
  input: Type.Object({ number: numberInput }, { additionalProperties: false }),
  run: async ({ db, today }, { number: text }): Promise<ImplementationView> => {
    const number = numberOf(text)
    const [title, charges, years, gradings, useYears, analyses, series] = await Promise.all([
      findTitle(db, number),
      listCharges(db, number, today),
      listUse(db, { numbers: [number] }),
      listGradings(db),
      listUseYears(db),
      countAnalyses(db, number),
      listSeries(db, { number }, today),
    ])
    const year = years.at(-1)?.year ?? useYears[0]
    const all = year === undefined ? [] : await listUse(db, { year })
    return {
      number,
      title,
      charges,
      years,
      grading: year === undefined ? null : gradingOf(gradings, year),
      overall: year === undefined ? null : { year, ...classesOf(all.map(({ grade }) => grade)) },
      analyses,
      series: series.map(({ pointName, quantity, unit, observations }) => ({
        pointName,
        quantity,
        unit,
        points: observations.map(({ on, value, sampleSize }) => ({ on, value, sampleSize })),
      })),
      basis: effectiveRateBasis,
    }
  },
})
