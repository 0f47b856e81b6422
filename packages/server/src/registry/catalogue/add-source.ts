import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../../use-case.ts'

/** Names a source of catalogues and how much it weighs. Refuses with `SOURCE_NAME_TAKEN`. */
export const addSource = useCase({
  name: 'registry.add-source',
  title: { zh: '登记目录来源', en: 'Enter a source of catalogues' },
  effect: 'write',
  roles: ['administrator'],
  input: Type.Object(
    {
      name: Type.String({ title: '来源名称', minLength: 1, maxLength: 200 }),
      authority: Type.Union([Type.Literal('official'), Type.Literal('secondary')], { title: '来源性质' }),
      licence: Type.Optional(Type.String({ title: '许可', maxLength: 500 })),
      note: Type.Optional(Type.String({ title: '说明', maxLength: 2_000 })),
    },
    { additionalProperties: false },
  ),
  async run(context, { name, authority, licence, note }) {
    const taken = await context.db
      .selectFrom('register_source')
      .select('id')
      .where('name', '=', name)
      .executeTakeFirst()
    if (taken) throw new Refusal('SOURCE_NAME_TAKEN', { name })
    const id = context.newId()
    const given = { name, authority, licence: licence ?? null, note: note ?? null }
    await context.db
      .insertInto('register_source')
      .values({ id, ...given })
      .execute()
    context.record({ type: 'catalogue.source-added', subject: { kind: 'register-source', id }, data: given })
    return { id }
  },
})
