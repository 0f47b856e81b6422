import { type BodyKind, bodyKinds, Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../use-case.ts'
import { requireParent } from './bodies/require-parent.ts'
import { creditCodeInput, textInput } from './input.ts'
import { organizationCodeOf } from './organization-code.ts'
import { isCodeOfAnother } from './organization-store.ts'
import { refusingDuplicate } from './refusing-duplicate.ts'

const NAME_LENGTH_MAX = 100
const CODE_LENGTH_MAX = 20
const SCOPE_LENGTH_MAX = 2_000
const CONTACT_LENGTH_MAX = 500
const SEQUENCE_MAX = 999_999

export const organizationFields = {
  name: textInput('名称', NAME_LENGTH_MAX),
  /** Only who numbers standards (associations, enterprises) has one. */
  code: Type.Optional(textInput('代号', CODE_LENGTH_MAX)),
  kind: Type.Optional(Type.Enum(Object.keys(bodyKinds) as BodyKind[], { title: '类别', default: 'association' })),
  place: Type.Optional(Type.String({ title: '行政区划代码（六位）', pattern: '^[0-9]{6}$' })),
  parentId: Type.Optional(Type.String({ title: '上级单位', minLength: 1, maxLength: 64 })),
  socialCreditCode: Type.Optional(creditCodeInput),
  businessScope: textInput('业务范围', SCOPE_LENGTH_MAX),
  contact: Type.Optional(textInput('联系方式', CONTACT_LENGTH_MAX)),
  /** The last number used before the organization came here; the sequence goes on above it. */
  legacyNumbersLast: Type.Optional(Type.Integer({ title: '此前已用到的顺序号', minimum: 0, maximum: SEQUENCE_MAX })),
}

/** Enters a body: an association that publishes standards, an authority, a committee, an enterprise … Refuses with `ORGANIZATION_CODE_MALFORMED` or `ORGANIZATION_CODE_TAKEN`. */
export const registerOrganization = useCase({
  name: 'organizations.register-organization',
  title: { zh: '登记组织', en: 'Register an organization' },
  effect: 'write',
  roles: ['administrator'],
  cli: { command: 'organization add', positional: ['name', 'code'] },
  input: Type.Object(organizationFields, { additionalProperties: false }),
  run: async (context, input) => {
    const kind = input.kind ?? 'association'
    const code = codeFor(kind, input.code)
    const row = {
      id: context.newId(),
      name: input.name,
      code,
      social_credit_code: input.socialCreditCode ?? null,
      business_scope: input.businessScope,
      contact: input.contact ?? null,
      legacy_numbers_last: input.legacyNumbersLast ?? null,
      // What was there before there were kinds is an association; one that comes now is no different.
      kind: kind === 'association' ? null : kind,
      place: input.place ?? null,
      parent_id: input.parentId ? await requireParent(context.db, kind, input.parentId) : null,
      created_on: context.today,
    }
    if (code && (await isCodeOfAnother(context.db, code, row.id)))
      throw new Refusal('ORGANIZATION_CODE_TAKEN', { code })
    await refusingDuplicate(new Refusal('ORGANIZATION_CODE_TAKEN', { code }), () =>
      context.rows.insert('organization', row),
    )
    context.record({
      type: 'organization.registered',
      subject: { kind: 'organization', id: row.id },
      data: { name: input.name, code, ...(kind !== 'association' && { kind }) },
    })
    return { organizationId: row.id }
  },
})

/** The code of a body that numbers standards; one that does not has none. Refuses with `ORGANIZATION_CODE_MISSING`. */
function codeFor(kind: BodyKind, code: string | undefined): string | null {
  if (code !== undefined) return kind === 'enterprise' ? code : organizationCodeOf(code)
  if (bodyKinds[kind].numbers) throw new Refusal('ORGANIZATION_CODE_MISSING')
  return null
}
