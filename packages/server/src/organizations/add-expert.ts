import Type from 'typebox'
import { useCase } from '../use-case.ts'
import { emailInput, organizationIdInput, personNameInput, phoneInput, textInput } from './input.ts'
import { requireOrganization } from './organization-store.ts'
import { registerPerson } from './person.ts'

const NAME_LENGTH_MAX = 100
const FIELD_LENGTH_MAX = 50
const FIELDS_COUNT_MAX = 20

/** Enters an expert into the pool. Where they work decides whom they cannot vote for, so it is on record. */
export const addExpert = useCase({
  name: 'organizations.add-expert',
  title: { zh: '登记专家', en: 'Add an expert' },
  effect: 'write',
  roles: ['administrator', 'secretary'],
  input: Type.Object(
    {
      organizationId: organizationIdInput,
      name: personNameInput,
      organizationName: textInput('工作单位', NAME_LENGTH_MAX),
      fields: Type.Array(textInput('专业领域', FIELD_LENGTH_MAX), { title: '专业领域', maxItems: FIELDS_COUNT_MAX }),
      title: Type.Optional(textInput('职称', FIELD_LENGTH_MAX)),
      email: Type.Optional(emailInput),
      phone: Type.Optional(phoneInput),
    },
    { additionalProperties: false },
  ),
  scope: async (_, { organizationId }) => ({ organizationId }),
  run: async (context, input) => {
    await requireOrganization(context.db, input.organizationId)
    const person = await registerPerson(context, input)
    const row = await context.rows.insert('expert', {
      id: context.newId(),
      organization_id: input.organizationId,
      person_id: person.id,
      employer: input.organizationName,
      fields: JSON.stringify(input.fields),
      title: input.title ?? null,
      added_on: context.today,
    })
    context.record({
      type: 'expert.added',
      subject: { kind: 'expert', id: row.id },
      data: { organization: input.organizationName },
      persons: [person],
    })
    return { expertId: row.id }
  },
})
