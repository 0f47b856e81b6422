import { type BodyKind, isBodyKind, mayExercise, type Power, type PowerTarget, powers, Refusal } from '@zhunsheng/core'
import type { Context } from '../../context.ts'
import { requireOrganization } from '../organization-store.ts'

/** What kind of body an organization is; a row from before there were kinds is an association. */
export function kindOf({ kind }: { readonly kind: string | null }): BodyKind {
  return kind && isBodyKind(kind) ? kind : 'association'
}

/**
 * The body that does something, where it may: unknown conditions do not stop it, a power of somebody else does.
 * Refuses with `BODY_LACKS_POWER`.
 */
export async function requirePower(
  { db, today }: Pick<Context, 'db' | 'today'>,
  organizationId: string,
  power: Power,
  target: PowerTarget,
) {
  const body = await requireOrganization(db, organizationId)
  const { verdict, reasons } = mayExercise(power, { kind: kindOf(body), place: body.place }, target, today)
  if (verdict === 'fail' || verdict === 'notApplicable')
    throw new Refusal('BODY_LACKS_POWER', { body: body.name, power: powers[power], why: [...reasons] })
  return body
}
