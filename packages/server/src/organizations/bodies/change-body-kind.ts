import { type BodyKind, bodyKinds, Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { organizationIdInput } from '../input.ts'
import { organizationCodeOf } from '../organization-code.ts'
import { isCodeOfAnother, requireOrganization } from '../organization-store.ts'
import { countInvolved } from './bodies-store.ts'
import { requireParent } from './require-parent.ts'

const REASON_LENGTH_MAX = 2_000
const CODE_LENGTH_MAX = 20

/**
 * Corrects what kind of body an organization is, with its place and the body above it. Not while it takes part in cases
 * or has projects: what it may do there follows from its kind. Refuses with `BODY_KIND_IN_USE`,
 * `BODY_PARENT_OF_OTHER_KIND`, `ORGANIZATION_CODE_MISSING`, `ORGANIZATION_CODE_TAKEN`.
 */
export const changeBodyKind = useCase({
  name: 'organizations.change-body-kind',
  title: { zh: '更正单位类别', en: 'Correct the kind of a body' },
  effect: 'write',
  roles: ['administrator'],
  input: Type.Object(
    {
      organizationId: organizationIdInput,
      kind: Type.Enum(Object.keys(bodyKinds) as BodyKind[], { title: '类别' }),
      code: Type.Optional(Type.String({ title: '代号', minLength: 1, maxLength: CODE_LENGTH_MAX })),
      place: Type.Optional(Type.String({ title: '行政区划代码（六位）', pattern: '^[0-9]{6}$' })),
      parentId: Type.Optional(Type.String({ title: '上级单位', minLength: 1, maxLength: 64 })),
      reason: Type.String({ title: '更正原因', minLength: 1, maxLength: REASON_LENGTH_MAX }),
    },
    { additionalProperties: false },
  ),
  run: async (context, { organizationId, kind, code, place, parentId, reason }) => {
    const before = await requireOrganization(context.db, organizationId)
    const involved = await countInvolved(context.db, organizationId)
    if (involved.cases > 0 || involved.projects > 0) throw new Refusal('BODY_KIND_IN_USE', involved)
    const numbering = numberingCode(kind, code ?? before.code)
    if (numbering && (await isCodeOfAnother(context.db, numbering, organizationId)))
      throw new Refusal('ORGANIZATION_CODE_TAKEN', { code: numbering })
    await context.rows.update('organization', organizationId, {
      kind: kind === 'association' ? null : kind,
      code: numbering,
      place: place ?? before.place,
      parent_id: parentId ? await requireParent(context.db, kind, parentId) : null,
    })
    const was = (before.kind ?? 'association') as BodyKind // only such kinds are ever written
    context.record({
      type: 'organization.kind-changed',
      subject: { kind: 'organization', id: organizationId },
      data: { name: before.name, was: bodyKinds[was].zh, kind: bodyKinds[kind].zh, reason },
    })
    return { organizationId }
  },
})

function numberingCode(kind: BodyKind, code: string | null): string | null {
  if (!bodyKinds[kind].numbers) return null
  if (code === null) throw new Refusal('ORGANIZATION_CODE_MISSING')
  return kind === 'enterprise' ? code : organizationCodeOf(code)
}
