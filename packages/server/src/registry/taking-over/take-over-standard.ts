import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { readRules } from '../rules-store.ts'
import { lockNumbersOf } from '../store.ts'
import { enterStandard } from './enter-standard.ts'
import { organizationInput } from './history-input.ts'
import { standardFields } from './standard-input.ts'

/**
 * 补录 of one published standard. What history did not meet becomes a recorded deviation, never a refusal; refused is
 * only what cannot be so: `STANDARD_NUMBER_TAKEN`, `NUMBER_OF_OTHER_ORGANIZATION`, `DATE_IN_FUTURE` and the like.
 */
export const takeOverStandard = useCase({
  name: 'registry.take-over-standard',
  title: { zh: '补录标准', en: 'Take over a standard' },
  effect: 'write',
  roles: ['secretary'],
  input: Type.Object({ organizationId: organizationInput, ...standardFields }, { additionalProperties: false }),
  scope: async (_, { organizationId }) => ({ organizationId }),
  async run(context, { organizationId, ...input }) {
    const organization = await lockNumbersOf(context.db, organizationId, context.today)
    const rules = await readRules(context.db, organizationId, context.today)
    return enterStandard(context, organization, rules, input, { files: [], row: null })
  },
})
