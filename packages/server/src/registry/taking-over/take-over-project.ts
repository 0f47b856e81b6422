import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { readRules } from '../rules-store.ts'
import { lockNumbersOf } from '../store.ts'
import { enterProject } from './enter-project.ts'
import { organizationInput } from './history-input.ts'
import { projectFields } from './project-input.ts'

/** 补录 of a running project at the stage it has reached, so that a secretariat can begin in the middle. */
export const takeOverProject = useCase({
  name: 'registry.take-over-project',
  title: { zh: '补录在研项目', en: 'Take over a running project' },
  effect: 'write',
  roles: ['secretary'],
  input: Type.Object({ organizationId: organizationInput, ...projectFields }, { additionalProperties: false }),
  scope: async (_, { organizationId }) => ({ organizationId }),
  async run(context, { organizationId, ...input }) {
    const organization = await lockNumbersOf(context.db, organizationId, context.today)
    const rules = await readRules(context.db, organizationId, context.today)
    return enterProject(context, organization, rules, input, { files: [], row: null })
  },
})
