import { Refusal } from '@zhunsheng/core'
import type { Context } from '../../context.ts'
import { findBodyName } from './authority-store.ts'

/** An organization of this system under its name, or a body outside it. Refuses with `POINT_BODY_MISSING`. */
export async function bodyOf(
  { db }: Pick<Context, 'db'>,
  { organizationId, name }: { readonly organizationId?: string | undefined; readonly name?: string | undefined },
): Promise<{ organization_id: string | null; name: string }> {
  if (organizationId === undefined) {
    if (name === undefined) throw new Refusal('POINT_BODY_MISSING')
    return { organization_id: null, name }
  }
  const known = await findBodyName(db, organizationId)
  if (known === null) throw new Refusal('ORGANIZATION_NOT_FOUND')
  return { organization_id: organizationId, name: known }
}
