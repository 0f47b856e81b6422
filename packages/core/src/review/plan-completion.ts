import type { Basis } from '../law/basis.ts'
import { compareDates, type IsoDate } from '../values/iso-date.ts'
import type { Worded } from '../worded.ts'

export const planCompletionBasis: Basis = { source: 'SGO', article: '十三', confidence: 'V' }

export type PlanCompletion = {
  /** Items of the decided plan. What was left out with a reason is not among them. */
  readonly planned: number
  readonly concluded: number
  /** Concluded or not, those whose day has passed without a conclusion. */
  readonly overdue: number
}

type Item = { readonly state: string; readonly dueOn: IsoDate | null }

/** How far the plan of a year has been carried out, as of a day (N12). */
export function planCompletion(items: readonly Item[], day: IsoDate): PlanCompletion {
  const planned = items.filter(({ state }) => state !== 'leftOut')
  const open = planned.filter(({ state }) => state !== 'concluded')
  return {
    planned: planned.length,
    concluded: planned.length - open.length,
    overdue: open.filter(({ dueOn }) => dueOn !== null && compareDates(day, dueOn) > 0).length,
  }
}

/** A share never stands without what it is a share of: 12 项中完成 9 项（75 %）. */
export function wordCompletion({ planned, concluded }: PlanCompletion): Worded {
  if (planned === 0) return { zh: '计划中没有项目，不计完成率', en: 'nothing is planned, so there is no rate' }
  const percent = Math.floor((concluded * PERCENT) / planned)
  return {
    zh: `${planned} 项中完成 ${concluded} 项（${percent}%）`,
    en: `${concluded} of ${planned} concluded (${percent}%)`,
  }
}

const PERCENT = 100
