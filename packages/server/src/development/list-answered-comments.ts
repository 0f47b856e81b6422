import Type from 'typebox'
import { pageInput } from '../paging.ts'
import { useCase } from '../use-case.ts'
import { listAnsweredRows } from './public-store.ts'

/** What became of the opinions of closed rounds. An opinion is shown once it is answered, without who wrote it. */
export const listAnsweredComments = useCase({
  name: 'development.list-answered-comments',
  title: { zh: '意见处理情况', en: 'What became of the opinions' },
  effect: 'read',
  roles: ['anyone'],
  input: Type.Object(
    { projectId: Type.String({ minLength: 1, maxLength: 64 }), ...pageInput },
    { additionalProperties: false },
  ),
  run: (context, input) => listAnsweredRows(context.db, { ...input, now: context.now }),
})
