import { type PointKind, pointStateOn, type QualificationStanding, qualificationOn } from '@zhunsheng/core'
import type { Database } from '../../db/pool.ts'
import { findPoint, listPointRows, type Point, pointOn } from './point-store.ts'

const POINTS_MAX = 500

/** Points of a kind that are in the network on a day, with how their qualification stands then. For other areas. */
export async function findPoints(
  db: Database,
  { kind, on, field }: { readonly kind: PointKind; readonly on: string; readonly field?: string },
): Promise<Point[]> {
  const rows = await listPointRows(db, { kind, q: field }, '', POINTS_MAX)
  return rows.map((row) => pointOn(row, on)).filter(({ state }) => state === 'in')
}

/**
 * Whether a verification point may test on a day: its qualification then, and `unknown` where it is not in the network
 * or there is no such point.
 */
export async function pointStandingOn(db: Database, pointId: string, day: string): Promise<QualificationStanding> {
  const point = await findPoint(db, pointId, day)
  if (!point || pointStateOn(point, day) !== 'in') return 'unknown'
  return qualificationOn(point, day)
}
