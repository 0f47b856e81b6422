import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { findOpenWatch, saveWatchEnd } from './watch-store.ts'

/** Follows no longer. One's own only: anybody else's watch does not exist. Refuses with `WATCH_NOT_FOUND`. */
export const endWatch = useCase({
  name: 'registry.end-watch',
  title: { zh: '取消关注', en: 'Follow no longer' },
  effect: 'write',
  roles: ['signedIn', 'administrator'],
  input: Type.Object({ id: Type.String({ minLength: 1, maxLength: 64 }) }, { additionalProperties: false }),
  async run(context, { id }) {
    const watch = await findOpenWatch(context.db, context.actor.accountId ?? '', id)
    if (!watch) throw new Refusal('WATCH_NOT_FOUND')
    await saveWatchEnd(context.db, id, context.today)
    return { id }
  },
})
