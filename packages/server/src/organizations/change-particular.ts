import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import type { Context } from '../context.ts'
import { requireStoredUpload } from '../documents/stored-upload.ts'
import { fileInput } from '../field-schema.ts'
import { useCase } from '../use-case.ts'
import { dayInput, organizationIdInput } from './input.ts'
import { organizationCodeOf } from './organization-code.ts'
import { isCodeOfAnother, type Particular, requireOrganization } from './organization-store.ts'
import { organizationFields } from './register-organization.ts'

/**
 * A new code or business scope of the organization, with the day from which it holds and the evidence of it. Numbers
 * given keep their code, projects approved keep the scope they were compared with. The day may be past: the change was
 * registered elsewhere, and this enters it.
 *
 * Refuses with `ORGANIZATION_CODE_MALFORMED`, `ORGANIZATION_CODE_TAKEN` or `FILE_NOT_UPLOADED`.
 */
export const changeParticular = useCase({
  name: 'organizations.change-particular',
  title: { zh: '变更代号或业务范围', en: 'Change the code or the business scope' },
  effect: 'write',
  roles: ['administrator', 'secretary', 'leader'],
  input: Type.Object(
    {
      organizationId: organizationIdInput,
      what: Type.Union([Type.Literal('code'), Type.Literal('businessScope')], { title: '变更事项' }),
      value: { ...organizationFields.businessScope, title: '变更后' },
      from: dayInput('生效日期'),
      evidence: fileInput('证明材料'),
    },
    { additionalProperties: false },
  ),
  scope: async (_, { organizationId }) => ({ organizationId }),
  run: async (context, { organizationId, what, value: given, from, evidence }) => {
    await requireOrganization(context.db, organizationId)
    await requireStoredUpload(context, evidence)
    const value = await valueOf(context, organizationId, what, given)
    const row = await context.rows.insert('organization_entry', {
      id: context.newId(),
      organization_id: organizationId,
      what,
      value,
      in_force_from: from,
      evidence_sha256: evidence.sha256,
      evidence_name: evidence.name,
    })
    context.record({
      type: 'organization.particular-changed',
      subject: { kind: 'organization', id: organizationId },
      data: { entry: row.id, what: particulars[what], value, from },
      files: [evidence.sha256],
    })
    return { entryId: row.id }
  },
})

const particulars = {
  code: { zh: '代号', en: 'code' },
  businessScope: { zh: '业务范围', en: 'business scope' },
} as const satisfies Record<Particular, { zh: string; en: string }>

async function valueOf(context: Context, organizationId: string, what: Particular, given: string): Promise<string> {
  if (what === 'businessScope') return given
  const code = organizationCodeOf(given)
  if (await isCodeOfAnother(context.db, code, organizationId)) throw new Refusal('ORGANIZATION_CODE_TAKEN', { code })
  return code
}
