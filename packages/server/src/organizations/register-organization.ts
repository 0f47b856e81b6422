import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../use-case.ts'
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
  code: textInput('代号', CODE_LENGTH_MAX),
  socialCreditCode: Type.Optional(creditCodeInput),
  businessScope: textInput('业务范围', SCOPE_LENGTH_MAX),
  contact: Type.Optional(textInput('联系方式', CONTACT_LENGTH_MAX)),
  /** The last number used before the organization came here; the sequence goes on above it. */
  legacyNumbersLast: Type.Optional(Type.Integer({ title: '此前已用到的顺序号', minimum: 0, maximum: SEQUENCE_MAX })),
}

/** Enters an organization that publishes standards. Refuses with `ORGANIZATION_CODE_MALFORMED` or `ORGANIZATION_CODE_TAKEN`. */
export const registerOrganization = useCase({
  name: 'organizations.register-organization',
  title: { zh: '登记组织', en: 'Register an organization' },
  effect: 'write',
  roles: ['administrator'],
  cli: { command: 'organization add', positional: ['name', 'code'] },
  input: Type.Object(organizationFields, { additionalProperties: false }),
  run: async (context, input) => {
    const code = organizationCodeOf(input.code)
    const row = {
      id: context.newId(),
      name: input.name,
      code,
      social_credit_code: input.socialCreditCode ?? null,
      business_scope: input.businessScope,
      contact: input.contact ?? null,
      legacy_numbers_last: input.legacyNumbersLast ?? null,
      created_on: context.today,
    }
    if (await isCodeOfAnother(context.db, code, row.id)) throw new Refusal('ORGANIZATION_CODE_TAKEN', { code })
    await refusingDuplicate(new Refusal('ORGANIZATION_CODE_TAKEN', { code }), () =>
      context.rows.insert('organization', row),
    )
    context.record({
      type: 'organization.registered',
      subject: { kind: 'organization', id: row.id },
      data: { name: input.name, code },
    })
    return { organizationId: row.id }
  },
})
