import { type Basis, isToBeVerified } from '../../law/basis.ts'
import type { IsoDate } from '../../values/iso-date.ts'
import { say, type WordData, type Worded } from '../../worded.ts'
import type { PowerVerdict } from './may-exercise.ts'

/** Whom a member stands for. `smallEnterprise` is a producer too, counted with the producers. */
export const memberCategories = {
  producer: { zh: '生产者', en: 'producer' },
  smallEnterprise: { zh: '中小企业', en: 'small or medium enterprise' },
  operator: { zh: '经营者', en: 'trader' },
  user: { zh: '使用者', en: 'user' },
  consumer: { zh: '消费者', en: 'consumer' },
  research: { zh: '教育科研机构', en: 'education and research' },
  testing: { zh: '检测及认证机构', en: 'testing and certification' },
  government: { zh: '行政主管部门', en: 'government' },
  association: { zh: '社会团体', en: 'social organization' },
} as const satisfies Record<string, Worded>

export type MemberCategory = keyof typeof memberCategories

export const seats = {
  chair: { zh: '主任委员', en: 'chair' },
  viceChair: { zh: '副主任委员', en: 'vice-chair' },
  secretaryGeneral: { zh: '秘书长', en: 'secretary-general' },
  member: { zh: '委员', en: 'member' },
} as const satisfies Record<string, Worded>

export type Seat = keyof typeof seats

/** A seat as far as the composition is counted. `committees`: of how many committees the person is a member on the day. */
export type SeatedMember = {
  readonly category: string
  readonly employer: string | null
  readonly seat: string
  readonly committees: number
}

export type CompositionFinding = {
  readonly id: string
  readonly title: Worded
  readonly verdict: PowerVerdict
  /** The count in words: 23 members, at least 25. */
  readonly counted: Worded
  readonly basis: readonly Basis[]
}

const of = (confidence: Basis['confidence']): Basis => ({ source: 'TCM', article: '', confidence })

/** Limits from the day on which they apply; what was only remembered (R) never makes a breach. */
export const compositionLimits = {
  committee: {
    from: '2018-01-01',
    membersMin: { value: 25, basis: of('V2') },
    viceChairsMax: { value: 5, basis: of('V2') },
  },
  subcommittee: {
    from: '2018-01-01',
    membersMin: { value: 15, basis: of('R') },
    viceChairsMax: { value: 3, basis: of('R') },
  },
  sameEmployerMax: { value: 3, basis: of('V2') },
  /** No side has more than one half. */
  sideShareMax: { numerator: 1, denominator: 2, basis: of('V2') },
  smallEnterpriseMin: { value: 1, basis: of('V2') },
  /** Nobody sits in so many committees at the same time. */
  committeesBelow: { value: 3, basis: of('V2') },
} as const

/** Counts a committee against the limits of its kind on a day, each with the count in words. */
export function compositionOf(
  kind: 'committee' | 'subcommittee',
  members: readonly SeatedMember[],
  day: IsoDate,
): readonly CompositionFinding[] {
  const limits = compositionLimits[kind]
  if (day < limits.from) return []
  return [
    size(members, limits.membersMin),
    viceChairs(members, limits.viceChairsMax),
    employers(members),
    leadersApart(members),
    sides(members),
    smallEnterprises(members),
    manySeats(members),
  ]
}

type Limit = { readonly value: number; readonly basis: Basis }

function finding(
  id: string,
  title: Worded,
  holds: boolean | null,
  basis: Basis,
  words: Worded,
  counts: WordData = {},
): CompositionFinding {
  const breach = isToBeVerified(basis) ? 'unknown' : 'fail'
  const verdict = holds === null ? 'unknown' : holds ? 'pass' : breach
  return { id, title, verdict, counted: { zh: say(words, counts, 'zh'), en: say(words, counts, 'en') }, basis: [basis] }
}

const size = (members: readonly SeatedMember[], { value, basis }: Limit) =>
  finding(
    'members',
    { zh: '委员人数', en: 'Number of members' },
    members.length >= value,
    basis,
    { zh: '委员 {count} 人，应不少于 {value} 人', en: '{count} members; at least {value}' },
    { count: members.length, value },
  )

function viceChairs(members: readonly SeatedMember[], { value, basis }: Limit) {
  const count = members.filter(({ seat }) => seat === 'viceChair').length
  return finding(
    'viceChairs',
    { zh: '副主任委员人数', en: 'Number of vice-chairs' },
    count <= value,
    basis,
    { zh: '副主任委员 {count} 人，应不超过 {value} 人', en: '{count} vice-chairs; at most {value}' },
    { count, value },
  )
}

/** The key that stands most often, with how often; null where there is none. */
function mostOf(keys: readonly string[]): readonly [key: string, count: number] | null {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts].sort(([, one], [, other]) => other - one)[0] ?? null
}

function employers(members: readonly SeatedMember[]) {
  const { value, basis } = compositionLimits.sameEmployerMax
  const title = { zh: '同一单位委员人数', en: 'Members of one employer' }
  const known = members.flatMap(({ employer }) => employer ?? [])
  const [employer, count] = mostOf(known) ?? ['', 0]
  if (count > value)
    return finding(
      'employers',
      title,
      false,
      basis,
      {
        zh: '“{employer}”有 {count} 人，应不超过 {value} 人',
        en: '“{employer}” has {count}; at most {value}',
      },
      { employer, count, value },
    )
  const missing = members.length - known.length
  return finding(
    'employers',
    title,
    missing > 0 ? null : true,
    basis,
    missing > 0
      ? { zh: '{missing} 人的单位未登记，无从计数', en: 'The employer of {missing} is not on record' }
      : { zh: '同一单位最多 {count} 人，应不超过 {value} 人', en: 'At most {count} of one employer; at most {value}' },
    { missing, count, value },
  )
}

function leadersApart(members: readonly SeatedMember[]) {
  const { basis } = compositionLimits.sameEmployerMax
  const leaders = members.filter(({ seat }) => seat === 'chair' || seat === 'viceChair')
  const known = leaders.flatMap(({ employer }) => employer ?? [])
  const title = { zh: '主任与副主任的单位', en: 'Employers of chair and vice-chairs' }
  const same = mostOf(known)
  if (same && same[1] > 1)
    return finding(
      'leaders',
      title,
      false,
      basis,
      { zh: '{count} 人同属“{employer}”', en: '{count} of them are of “{employer}”' },
      { employer: same[0], count: same[1] },
    )
  return finding(
    'leaders',
    title,
    known.length === leaders.length ? true : null,
    basis,
    known.length === leaders.length
      ? { zh: '各不相同', en: 'All different' }
      : { zh: '有单位未登记', en: 'An employer is not on record' },
  )
}

function sides(members: readonly SeatedMember[]) {
  const { numerator, denominator, basis } = compositionLimits.sideShareMax
  const sideOf = (category: string) => (category === 'smallEnterprise' ? 'producer' : category)
  const [side, count] = mostOf(members.map(({ category }) => sideOf(category))) ?? ['', 0]
  const worded: Worded = Object.hasOwn(memberCategories, side)
    ? memberCategories[side as MemberCategory] // the line before says so
    : { zh: side, en: side }
  const total = members.length
  const words =
    total === 0
      ? { zh: '尚无委员', en: 'No members yet' }
      : {
          zh: '最多的一方为{side}：{total} 人中 {count} 人，应不超过半数',
          en: 'The largest side is {side}: {count} of {total}; at most one half',
        }
  const holds = total === 0 ? null : count * denominator <= total * numerator
  const title = { zh: '任一方代表的比例', en: 'Share of each side' }
  return finding('sides', title, holds, basis, words, { side: worded, total, count })
}

function smallEnterprises(members: readonly SeatedMember[]) {
  const { value, basis } = compositionLimits.smallEnterpriseMin
  const count = members.filter(({ category }) => category === 'smallEnterprise').length
  return finding(
    'smallEnterprises',
    { zh: '中小企业代表', en: 'Small and medium enterprises' },
    count >= value,
    basis,
    {
      zh: '中小企业代表 {count} 人，应至少 {value} 人',
      en: '{count} of small and medium enterprises; at least {value}',
    },
    { count, value },
  )
}

function manySeats(members: readonly SeatedMember[]) {
  const { value, basis } = compositionLimits.committeesBelow
  const count = members.filter(({ committees }) => committees >= value).length
  return finding(
    'committees',
    { zh: '同时任职', en: 'Seats at the same time' },
    count === 0,
    basis,
    {
      zh: '{count} 人同时在 {value} 个以上委员会任委员，应无',
      en: '{count} sit in {value} or more committees; there should be nobody',
    },
    { count, value },
  )
}
