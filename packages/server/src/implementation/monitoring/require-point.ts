import { describeNumber, type PointKind, pointKinds, pointStates, Refusal } from '@zhunsheng/core'
import { organizationsWith } from '../../abilities.ts'
import type { Context } from '../../context.ts'
import { findPoint, type Point } from './point-store.ts'

export async function requirePoint({ db, today }: Pick<Context, 'db' | 'today'>, id: string): Promise<Point> {
  const point = await findPoint(db, id, today)
  if (!point) throw new Refusal('POINT_NOT_FOUND')
  return point
}

/** A point that works: of the kind asked for, and not yet left. */
export function requireKind(point: Point, kind: PointKind): void {
  if (!point.kinds.includes(kind))
    throw new Refusal('POINT_OF_OTHER_KIND', { name: point.name, kind: pointKinds[kind] })
  if (point.state === 'left' || point.state === 'suspended')
    throw new Refusal('POINT_NOT_NOW', { name: point.name, state: pointStates[point.state] })
}

export const isOwnPoint = ({ actor }: Pick<Context, 'actor'>, { organizationId }: Point): boolean =>
  organizationId !== null && organizationsWith(actor, ['secretary', 'leader']).includes(organizationId)

/** Refuses with `NOT_YOUR_POINT` whoever does not act for the point itself. */
export function requireOwnPoint(context: Pick<Context, 'actor'>, point: Point): void {
  if (!isOwnPoint(context, point)) throw new Refusal('NOT_YOUR_POINT')
}

/** The number in the one way it is written. The field was checked to be a number of some kind. */
export const numberOf = (text: string): string => describeNumber(text).canonical ?? text

/** Refuses with `NOT_A_MANDATORY_STANDARD`; what the number does not say is let through. */
export function requireMandatory(text: string): string {
  const { canonical, nature } = describeNumber(text)
  const number = canonical ?? text
  if (nature !== null && nature !== 'mandatory') throw new Refusal('NOT_A_MANDATORY_STANDARD', { number })
  return number
}
