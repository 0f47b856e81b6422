import { dueStandings } from '@zhunsheng/core'
import Type from 'typebox'
import { pageInput } from '../paging.ts'
import { useCase } from '../use-case.ts'
import { pageOfDue, readDueRows } from './due-rows.ts'
import { listReviewingBodies } from './read-store.ts'

const ID_LENGTH_MAX = 64

/** By when the standards of a body are to be reviewed, open to everybody. Without a body, only the bodies are listed. */
export const listPublicDue = useCase({
  name: 'review.list-public-due',
  title: { zh: '复审到期（公开）', en: 'Due for review, in public' },
  effect: 'read',
  roles: ['anyone'],
  kept: true,
  input: Type.Object(
    {
      body: Type.Optional(Type.String({ maxLength: ID_LENGTH_MAX })),
      standing: Type.Optional(Type.Enum(Object.keys(dueStandings))),
      ...pageInput,
    },
    { additionalProperties: false },
  ),
  async run(context, { body, ...asked }) {
    const bodies = await listReviewingBodies(context.db)
    const chosen = bodies.find(({ id }) => id === body) ?? bodies[0] ?? null
    const rows = chosen ? await readDueRows(context.db, chosen.id, context.today) : []
    return { bodies, chosen, ...pageOfDue(rows, asked) }
  },
})
