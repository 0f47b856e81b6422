import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { readSubject, subjectInput } from './asked-subject.ts'
import { findWatchOf } from './watch-store.ts'
import type { FollowingView } from './watch-view.ts'

/** Whether the asking account follows just this; for the button beside a standard, a search and a project. */
export const showFollowing = useCase({
  name: 'registry.show-following',
  title: { zh: '是否已关注', en: 'Whether it is followed' },
  effect: 'read',
  roles: ['anyone'],
  input: Type.Object(subjectInput, { additionalProperties: false }),
  async run({ db, actor }, asked): Promise<FollowingView> {
    const subject = readSubject(asked)
    if (actor.accountId === null) return { isSignedIn: false, watchId: null }
    return { isSignedIn: true, watchId: await findWatchOf(db, actor.accountId, subject) }
  },
})
