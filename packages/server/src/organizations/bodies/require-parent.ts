import { type BodyKind, bodyKinds, isBodyKind, parentKinds, Refusal } from '@zhunsheng/core'
import type { Database } from '../../db/pool.ts'
import { requireOrganization } from '../organization-store.ts'

/** The body that stands above one of this kind. Refuses with `BODY_PARENT_OF_OTHER_KIND` and `ORGANIZATION_NOT_FOUND`. */
export async function requireParent(db: Database, kind: BodyKind, parentId: string): Promise<string> {
  const { id, name, kind: found } = await requireOrganization(db, parentId)
  const above = found ?? 'association'
  const wanted = parentKinds[kind]
  if (!isBodyKind(above) || !wanted.includes(above))
    throw new Refusal('BODY_PARENT_OF_OTHER_KIND', {
      name,
      wanted: wanted.map((each) => ({ zh: bodyKinds[each].zh, en: bodyKinds[each].en })),
    })
  return id
}
