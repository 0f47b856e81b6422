import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { saveFeedToken } from './feed-store.ts'

/** Gives the account an unguessable address for its feed and calendar; one that it had before opens nothing any more. */
export const renewWatchFeed = useCase({
  name: 'registry.renew-watch-feed',
  title: { zh: '取得或更换订阅地址', en: 'Get or change the address of one’s feed' },
  effect: 'write',
  roles: ['signedIn', 'administrator'],
  input: Type.Object({}, { additionalProperties: false }),
  async run(context) {
    const { accountId } = context.actor
    if (accountId === null) throw new Refusal('NOT_SIGNED_IN')
    const token = context.newToken()
    await saveFeedToken(context.db, accountId, token, context.now)
    return { token }
  },
})
