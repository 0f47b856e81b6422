import { declarationFields } from '@zhunsheng/core'
import Type from 'typebox'
import { schemaOf } from '../../field-schema.ts'
import { useCase } from '../../use-case.ts'
import { bodyOf, declarantInput } from './input.ts'
import { requireEnterprise } from './require-declaration.ts'

/**
 * An enterprise begins the declaration of a product or service. Refuses with `DECLARANT_NOT_ENTERPRISE`.
 *
 * @basis SL 27.1
 */
export const draftDeclaration = useCase({
  name: 'implementation.draft-declaration',
  title: { zh: '起草自我声明', en: 'Draft a declaration' },
  effect: 'write',
  roles: ['secretary', 'leader'],
  input: Type.Object(
    { organizationId: declarantInput, ...schemaOf(declarationFields) },
    { additionalProperties: false },
  ),
  scope: async (_context, { organizationId }) => ({ organizationId }),
  run: async (context, { organizationId, ...given }) => {
    await requireEnterprise(context, organizationId)
    const body = bodyOf(given)
    const id = context.newId()
    await context.rows.insert('declaration', {
      id,
      organization_id: organizationId,
      product: body.product,
      model: body.model ?? null,
      drafted_on: context.today,
      draft: JSON.stringify(body),
    })
    context.record({
      type: 'declaration.drafted',
      subject: { kind: 'declaration', id },
      data: { product: body.product },
    })
    return { declarationId: id }
  },
})
