import { type Values, withdrawDeclarationFields } from '@zhunsheng/core'
import Type from 'typebox'
import { schemaOf } from '../../field-schema.ts'
import { useCase } from '../../use-case.ts'
import { listPublishedOf } from './declaration-store.ts'
import { declarantInput } from './input.ts'
import { requireEnterprise } from './require-declaration.ts'

/**
 * Withdraws every declaration of an enterprise at once, as when it is deregistered. Refuses with
 * `DECLARANT_NOT_ENTERPRISE`.
 *
 * @basis ESP 15, to be verified
 */
export const withdrawAllDeclarations = useCase({
  name: 'implementation.withdraw-all-declarations',
  title: { zh: '撤回全部自我声明（企业注销）', en: 'Withdraw all declarations (deregistered)' },
  effect: 'write',
  roles: ['secretary', 'leader', 'administrator'],
  input: Type.Object(
    { organizationId: declarantInput, ...schemaOf(withdrawDeclarationFields) },
    { additionalProperties: false },
  ),
  scope: async (_context, { organizationId }) => ({ organizationId }),
  run: async (context, { organizationId, ...rest }) => {
    const { reason } = rest as Values<typeof withdrawDeclarationFields> // just checked against exactly these fields
    await requireEnterprise(context, organizationId)
    const open = await listPublishedOf(context.db, organizationId)
    const ended = { state: 'withdrawn', withdrawn_on: context.today, withdrawn_reason: reason }
    for (const { id, product } of open) {
      await context.rows.update('declaration', id, ended)
      context.record({ type: 'declaration.withdrawn', subject: { kind: 'declaration', id }, data: { product, reason } })
    }
    return { count: open.length }
  },
})
