import { Refusal, sectorCodeFields, type Values } from '@zhunsheng/core'
import Type from 'typebox'
import { schemaOf } from '../../field-schema.ts'
import { useCase } from '../../use-case.ts'
import { organizationIdInput } from '../input.ts'
import { enterSectorCode } from './enter-sector-code.ts'
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
    const { state, fromOn, document, legalBasis } = input
    return { id: await enterSectorCode(context, { organizationId, code, state, fromOn, document, legalBasis }) }
  },
})
