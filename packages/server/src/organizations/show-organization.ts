import Type from 'typebox'
import { useCase } from '../use-case.ts'
import type { OrganizationView } from '../views.ts'
import { organizationIdInput } from './input.ts'
import { organizationNumbers } from './organization-numbers.ts'
import { rulesOn, ruleViews } from './organization-rules.ts'
import { listRuleSettings, requireOrganizationOn } from './organization-store.ts'

/** An organization with its rules as of today and their history, and its numbers with their gaps. */
export const showOrganization = useCase({
  name: 'organizations.show-organization',
  title: { zh: '查看组织', en: 'Show an organization' },
  effect: 'read',
  roles: ['administrator', 'secretary', 'leader', 'drafter', 'expert', 'liaison', 'regulator'],
  cli: { command: 'organization show', positional: ['id'] },
  input: Type.Object({ id: organizationIdInput }, { additionalProperties: false }),
  scope: async (_, { id }) => ({ organizationId: id }),
  run: async ({ db, today }, { id }) => {
    const organization = await requireOrganizationOn(db, id, today)
    const settings = await listRuleSettings(db, id)
    const view = {
      id,
      name: organization.name,
      kind: organization.kind ?? 'association',
      place: organization.place,
      code: organization.code,
      socialCreditCode: organization.social_credit_code,
      businessScope: organization.business_scope,
      contact: organization.contact,
      entries: organization.entries,
      rules: ruleViews(settings, today),
      numbers: await organizationNumbers(db, organization, rulesOn(settings, today), today),
      version: organization.version,
    }
    return view satisfies OrganizationView
  },
})
