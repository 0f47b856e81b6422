import { declarationFields } from '@zhunsheng/core'
import Type from 'typebox'
import { schemaOf } from '../../field-schema.ts'
import { useCase } from '../../use-case.ts'
import { bodyOf, declarationIdInput, seenInput } from './input.ts'
import { requireOpenDeclaration, scopeOfDeclaration } from './require-declaration.ts'

/** Writes the draft anew; what is published stays until the draft is published. Refuses with `DECLARATION_WITHDRAWN`. */
export const amendDeclaration = useCase({
  name: 'implementation.amend-declaration',
  title: { zh: '修改自我声明', en: 'Amend a declaration' },
  effect: 'write',
  roles: ['secretary', 'leader'],
  input: Type.Object(
    { declarationId: declarationIdInput, version: seenInput, ...schemaOf(declarationFields) },
    { additionalProperties: false },
  ),
  scope: scopeOfDeclaration,
  run: async (context, { declarationId, version, ...given }) => {
    const { state } = await requireOpenDeclaration(context, declarationId)
    const body = bodyOf(given)
    const named = state === 'draft' ? { product: body.product, model: body.model ?? null } : {}
    await context.rows.update('declaration', declarationId, { draft: JSON.stringify(body), ...named }, version)
    context.record({
      type: 'declaration.amended',
      subject: { kind: 'declaration', id: declarationId },
      data: { product: body.product },
    })
    return { declarationId }
  },
})
