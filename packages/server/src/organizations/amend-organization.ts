import Type from 'typebox'
import { useCase } from '../use-case.ts'
import { organizationIdInput } from './input.ts'
import { requireOrganization } from './organization-store.ts'
import { organizationFields } from './register-organization.ts'

const { code: _code, businessScope: _scope, kind: _kind, parentId: _parent, ...amendable } = organizationFields

/**
 * Changes what is on record of an organization; what is left out stays. Code and business scope change from a day on and
 * with evidence: `change-particular`. With `version`, refuses with `CHANGED_MEANWHILE` when somebody else was faster.
 */
export const amendOrganization = useCase({
  name: 'organizations.amend-organization',
  title: { zh: '变更组织信息', en: 'Amend an organization' },
  effect: 'write',
  roles: ['administrator', 'secretary', 'leader'],
  input: Type.Object(
    {
      organizationId: organizationIdInput,
      version: Type.Optional(Type.Integer({ minimum: 1 })),
      ...Type.Partial(Type.Object(amendable)).properties,
    },
    { additionalProperties: false },
  ),
  scope: async (_, { organizationId }) => ({ organizationId }),
  run: async (context, { organizationId, version, ...input }) => {
    const before = await requireOrganization(context.db, organizationId)
    const changes = {
      name: input.name ?? before.name,
      social_credit_code: input.socialCreditCode ?? before.social_credit_code,
      contact: input.contact ?? before.contact,
      place: input.place ?? before.place,
      legacy_numbers_last: input.legacyNumbersLast ?? before.legacy_numbers_last,
    }
    const row = await context.rows.update('organization', organizationId, changes, version)
    context.record({
      type: 'organization.amended',
      subject: { kind: 'organization', id: organizationId },
      data: { changed: changedNames(before, changes) },
    })
    return { organizationId, version: row.version }
  },
})

const changedNames = (before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(after).filter((name) => before[name] !== after[name])
