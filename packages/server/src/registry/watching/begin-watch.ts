import { familyOf, parseStandardNumber, Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { requireSeen } from '../../development/seen.ts'
import { useCase } from '../../use-case.ts'
import { readAskedNumber } from '../asked-number.ts'
import { pictureOf } from './watch-picture.ts'
import { listWatchesOf, saveWatch } from './watch-store.ts'
import { watchedNumbers } from './watched-numbers.ts'

/** More than anybody reads about. */
const WATCHES_MAX = 500

/**
 * Follows a standard with all its editions, by its number in any spelling, or everything that a project's text cites.
 * Refuses with `WATCH_SUBJECT_MISSING`, `STANDARD_NUMBER_MALFORMED`, `WATCHES_TOO_MANY` or `PROJECT_NOT_FOUND`.
 */
export const beginWatch = useCase({
  name: 'registry.begin-watch',
  title: { zh: '关注标准', en: 'Follow a standard' },
  effect: 'write',
  roles: ['signedIn', 'administrator'],
  input: Type.Object(
    {
      number: Type.Optional(Type.String({ title: '标准编号', minLength: 1, maxLength: 200 })),
      projectId: Type.Optional(Type.String({ title: '项目', minLength: 1, maxLength: 64 })),
    },
    { additionalProperties: false },
  ),
  async run(context, { number, projectId }) {
    const { accountId } = context.actor
    if (accountId === null || (number === undefined) === (projectId === undefined))
      throw new Refusal('WATCH_SUBJECT_MISSING')
    if (projectId !== undefined) await requireSeen(context, projectId)
    const count = (await listWatchesOf(context.db, accountId)).length
    if (count >= WATCHES_MAX) throw new Refusal('WATCHES_TOO_MANY', { max: WATCHES_MAX })
    const subject = { family: number === undefined ? null : readFamily(number), projectId: projectId ?? null }
    const seen = await pictureOf(context.db, await watchedNumbers(context, subject), context.today)
    const id = context.newId()
    const kind = subject.family === null ? 'references' : 'standard'
    await saveWatch(context.db, { id, accountId, kind, ...subject, seen, begunOn: context.today })
    return { id }
  },
})

function readFamily(text: string): string {
  const parsed = parseStandardNumber(text)
  const number = parsed.kind === 'malformed' ? readAskedNumber(text)?.number : parsed
  if (!number) throw new Refusal('STANDARD_NUMBER_MALFORMED', { number: text })
  return familyOf(number)
}
