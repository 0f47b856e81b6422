import Type from 'typebox'
import { useCase } from '../use-case.ts'

const SUGGESTIONS_MAX = 10
const BEGINNING_LENGTH_MAX = 100

/** Numbers and titles that go on from what has been typed, in any spelling. */
export const suggestRecords = useCase({
  name: 'registry.suggest-records',
  title: { zh: '输入建议', en: 'Suggestions while typing' },
  effect: 'read',
  roles: ['anyone'],
  input: Type.Object(
    {
      q: Type.String({ minLength: 1, maxLength: BEGINNING_LENGTH_MAX }),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: SUGGESTIONS_MAX })),
    },
    { additionalProperties: false },
  ),
  run: async (context, { q, limit }) => ({ suggestions: await context.search.suggest(q, context.today, limit) }),
})
