import Type from 'typebox'
import { organizationsWith } from '../../abilities.ts'
import type { Actor } from '../../context.ts'
import { pageInput } from '../../paging.ts'
import { sortInput } from '../../sorting.ts'
import { useCase } from '../../use-case.ts'
import { type FeedbackFilters, feedbackOrders, listFeedbackLines } from './list-store.ts'

const NUMBER_LENGTH_MAX = 200

/** The feedback that one's bodies have to deal with; `unrouted` is the administrator's queue of what nobody is in charge of. */
export const listFeedback = useCase({
  name: 'implementation.list-feedback',
  title: { zh: '反馈清单', en: 'List of feedback' },
  effect: 'read',
  roles: ['secretary', 'leader', 'administrator'],
  cli: { command: 'feedback list' },
  input: Type.Object(
    {
      state: Type.Optional(
        Type.Enum(['received', 'accepted', 'inHand', 'answered', 'closed', 'overdue', 'unrouted'], { title: '状态' }),
      ),
      number: Type.Optional(Type.String({ title: '标准编号', maxLength: NUMBER_LENGTH_MAX })),
      sort: sortInput(feedbackOrders),
      ...pageInput,
    },
    { additionalProperties: false },
  ),
  run: ({ db, actor, today }, { state, ...input }) =>
    listFeedbackLines(db, { ...input, state, seen: seenBy(actor, state), today }),
})

function seenBy(actor: Actor, state: string | undefined): FeedbackFilters['seen'] {
  if (actor.platformAdministrator) return state === 'unrouted' ? 'unrouted' : 'all'
  if (state === 'unrouted') return []
  return organizationsWith(actor, ['secretary', 'leader'])
}
