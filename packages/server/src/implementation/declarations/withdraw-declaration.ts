import { type Values, withdrawDeclarationFields } from '@zhunsheng/core'
import Type from 'typebox'
import { schemaOf } from '../../field-schema.ts'
import { useCase } from '../../use-case.ts'
import { declarationIdInput, seenInput } from './input.ts'
import { requireOpenDeclaration, scopeOfDeclaration } from './require-declaration.ts'

/** Withdraws a declaration; its history stays public. Refuses with `DECLARATION_WITHDRAWN`. */
export const withdrawDeclaration = useCase({
  name: 'implementation.withdraw-declaration',
  title: { zh: '撤回自我声明', en: 'Withdraw a declaration' },
  effect: 'write',
  roles: ['secretary', 'leader'],
  input: Type.Object(
    { declarationId: declarationIdInput, version: seenInput, ...schemaOf(withdrawDeclarationFields) },
    { additionalProperties: false },
  ),
  scope: scopeOfDeclaration,
  run: async (context, { declarationId, version, ...rest }) => {
    const { reason } = rest as Values<typeof withdrawDeclarationFields> // just checked against exactly these fields
    const { product } = await requireOpenDeclaration(context, declarationId)
    const ended = { state: 'withdrawn', withdrawn_on: context.today, withdrawn_reason: reason }
    await context.rows.update('declaration', declarationId, ended, version)
    context.record({
      type: 'declaration.withdrawn',
      subject: { kind: 'declaration', id: declarationId },
      data: { product, reason },
    })
    return { declarationId }
  },
})
