import { Refusal } from '@zhunsheng/core'
import { organizationsWith } from '../../abilities.ts'
import type { Context } from '../../context.ts'
import { listBodies } from './authority-store.ts'

const PROVINCE_DIGITS = 2

/** Where somebody may rule the network: everywhere, or in the provinces whose two digits are given (none: nowhere). */
export type Reach = 'everywhere' | readonly string[]

/** The reach of whoever acts for a national or provincial standardization authority; the administrator's is everywhere. */
export async function reachOf({ actor, db }: Pick<Context, 'actor' | 'db'>): Promise<Reach> {
  if (actor.platformAdministrator) return 'everywhere'
  const ids = organizationsWith(actor, ['secretary', 'leader'])
  if (ids.length === 0) return []
  const bodies = await listBodies(db, ids)
  if (bodies.some(({ kind }) => kind === 'nationalAuthority')) return 'everywhere'
  return bodies.flatMap(({ kind, place }) =>
    kind === 'provincialAuthority' && place ? [place.slice(0, PROVINCE_DIGITS)] : [],
  )
}

export const reaches = (reach: Reach, place: string): boolean =>
  reach === 'everywhere' || reach.includes(place.slice(0, PROVINCE_DIGITS))

export const isAuthority = (reach: Reach): boolean => reach === 'everywhere' || reach.length > 0

/** Refuses with `NOT_MONITORING_AUTHORITY` whoever does not rule the network at a place; without one, everywhere. */
export async function requireAuthority(context: Pick<Context, 'actor' | 'db'>, place?: string): Promise<void> {
  const reach = await reachOf(context)
  if (reach === 'everywhere' || (place !== undefined && reaches(reach, place))) return
  throw new Refusal('NOT_MONITORING_AUTHORITY')
}
