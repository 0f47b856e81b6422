import Type from 'typebox'
import { useCase } from '../../use-case.ts'

/** The sources of the register, with how much each weighs. */
export const listSources = useCase({
  name: 'registry.list-sources',
  title: { zh: '目录来源', en: 'Sources of the register' },
  effect: 'read',
  roles: ['anyone'],
  input: Type.Object({}, { additionalProperties: false }),
  async run(context) {
    const rows = await context.db
      .selectFrom('register_source')
      .select(['register_source.id', 'register_source.name', 'register_source.authority', 'register_source.licence'])
      .orderBy('register_source.id')
      .execute()
    return { rows }
  },
})
