import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { requireSeen } from '../../development/seen.ts'
import { useCase } from '../../use-case.ts'
import { readSubject, subjectInput } from './asked-subject.ts'
import { firstLook } from './look.ts'
import { countWatchesOf, findWatchOf, saveWatch } from './watch-store.ts'

/** More than anybody reads about. */
const WATCHES_MAX = 500

/**
 * Follows a standard with all its editions, by its number in any spelling; everything that a project's text cites; a search,
 * by the parameters of its address; or a department, by its whole name. Following twice is following once.
 * Refuses with `WATCH_SUBJECT_MISSING`, `STANDARD_NUMBER_MALFORMED`, `WATCHES_TOO_MANY`, `WATCH_TOO_WIDE`,
 * `WATCH_DEPARTMENT_UNKNOWN`, `PROJECT_NOT_FOUND` or `SEARCH_BEING_BUILT`.
 */
export const beginWatch = useCase({
  name: 'registry.begin-watch',
  title: { zh: '关注标准', en: 'Follow a standard' },
  effect: 'write',
  roles: ['signedIn', 'administrator'],
  input: Type.Object(subjectInput, { additionalProperties: false }),
  async run(context, asked) {
    const { accountId } = context.actor
    if (accountId === null) throw new Refusal('WATCH_SUBJECT_MISSING')
    const subject = readSubject(asked)
    if (subject.projectId !== null) await requireSeen(context, subject.projectId)
    const there = await findWatchOf(context.db, accountId, subject)
    if (there !== null) return { id: there }
    if ((await countWatchesOf(context.db, accountId)) >= WATCHES_MAX)
      throw new Refusal('WATCHES_TOO_MANY', { max: WATCHES_MAX })
    const seen = await firstLook(context, { ...subject, accountId })
    const id = context.newId()
    await saveWatch(context.db, { ...subject, id, accountId, seen, begunOn: context.today })
    return { id }
  },
})
