import Type from 'typebox'
import { pageInput } from '../paging.ts'
import { useCase } from '../use-case.ts'
import { listCommentRows } from './list-store.ts'
import { requireSeen } from './seen.ts'

export const listComments = useCase({
  name: 'development.list-comments',
  title: { zh: '意见列表', en: 'List of comments' },
  effect: 'read',
  roles: ['signedIn', 'administrator'],
  input: Type.Object(
    {
      projectId: Type.String({ minLength: 1, maxLength: 64 }),
      round: Type.Optional(Type.Integer({ minimum: 1 })),
      state: Type.Optional(Type.Union([Type.Literal('open'), Type.Literal('done')])),
      ...pageInput,
    },
    { additionalProperties: false },
  ),
  async run(context, input) {
    await requireSeen(context, input.projectId)
    return listCommentRows(context.db, input)
  },
})
