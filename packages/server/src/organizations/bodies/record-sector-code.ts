import { Refusal, sectorCodeFields, sectorCodeStates, type Values } from '@zhunsheng/core'
import Type from 'typebox'
import { schemaOf } from '../../field-schema.ts'
import { useCase } from '../../use-case.ts'
import { organizationIdInput } from '../input.ts'
import { requirePower } from './require-power.ts'

/**
 * Enters that a code of a sector was approved, or cleared out. Refuses with `BODY_LACKS_POWER`, or `INPUT_MALFORMED` for
 * what is no code.
 *
 * @basis ISM 20; SGO 二
 */
export const recordSectorCode = useCase({
  name: 'organizations.record-sector-code',
  title: { zh: '登记行业标准代号', en: 'Record a code of a sector' },
  effect: 'write',
  roles: ['administrator', 'secretary', 'leader'],
  cli: { command: 'sector-code record', positional: ['organizationId', 'code', 'state'] },
  input: Type.Object(
    { organizationId: organizationIdInput, ...schemaOf(sectorCodeFields) },
    { additionalProperties: false },
  ),
  scope: async (_, { organizationId }) => ({ organizationId }),
  run: async (context, { organizationId, ...given }) => {
    const input = given as Values<typeof sectorCodeFields> // just checked against exactly these fields
    await requirePower(context, organizationId, 'approveSectorCode', { level: 'sector' })
    const code = input.code.toUpperCase()
    if (!/^[A-Z]{2,4}$/u.test(code)) throw new Refusal('SECTOR_CODE_MALFORMED', { code: input.code })
    const row = await context.rows.insert('sector_code_status', {
      id: context.newId(),
      organization_id: organizationId,
      code,
      state: input.state,
      from_on: input.fromOn,
      document: input.document,
      legal_basis: input.legalBasis,
    })
    context.record({
      type: 'organization.sector-code-recorded',
      subject: { kind: 'sector-code', id: row.id },
      data: {
        code,
        state: sectorCodeStates[input.state].zh,
        from: input.fromOn,
        document: input.document,
        basis: input.legalBasis,
      },
    })
    return { id: row.id }
  },
})
