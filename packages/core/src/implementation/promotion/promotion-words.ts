import type { Basis } from '../../law/basis.ts'
import { choice, date, integer, longText, reference, text } from '../../procedures/field.ts'
import type { Worded } from '../../worded.ts'

export const promotionForms = {
  training: { zh: '培训', en: 'Training' },
  meeting: { zh: '宣贯会', en: 'Meeting' },
  online: { zh: '网络课程', en: 'Online course' },
  material: { zh: '材料发放', en: 'Material handed out' },
  other: { zh: '其他', en: 'Other' },
} as const satisfies Record<string, Worded>

export type PromotionForm = keyof typeof promotionForms

export const promotionStates = {
  planned: { zh: '已计划', en: 'Planned' },
  late: { zh: '计划日已过，未登记举行', en: 'Its day has passed; not held as far as entered' },
  held: { zh: '已举行', en: 'Held' },
  checked: { zh: '已检查效果', en: 'Effect checked' },
} as const satisfies Record<string, Worded>

export type PromotionState = keyof typeof promotionStates

export const promotionBasis: readonly Basis[] = [
  { source: 'SL', article: '31', confidence: 'V' },
  { source: 'MSM', article: '38–43', confidence: 'R' },
]

type PromotionDays = {
  readonly plannedOn: string
  readonly heldOn: string | null
  readonly checkedOn: string | null
}

/** How a promotion stands on a day. The planned day itself is not late. */
export function promotionStateOn({ plannedOn, heldOn, checkedOn }: PromotionDays, day: string): PromotionState {
  if (checkedOn !== null) return 'checked'
  if (heldOn !== null) return 'held'
  return plannedOn < day ? 'late' : 'planned'
}

const PEOPLE_MAX = 10_000_000

export const planPromotionFields = {
  organizationId: reference('组织宣贯的机构', 'Body that promotes', 'organization'),
  number: text('标准编号', 'Number of the standard', { pattern: 'standardNumber' }),
  audience: text('对象', 'Audience'),
  form: choice('形式', 'Form', promotionForms),
  plannedOn: date('计划日期', 'Planned on'),
} as const

export const holdPromotionFields = {
  heldOn: date('举行日期', 'Held on'),
  people: integer('参加人数', 'People', { min: 0, max: PEOPLE_MAX }),
  materials: longText('材料', 'Materials'),
} as const

export const checkPromotionFields = { effect: longText('效果检查', 'Check of the effect') } as const
