import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../use-case.ts'
import { updateAccount } from './account-store.ts'

/** The tour of the pages has been seen or skipped: it is not shown to this account again, on whatever device. */
export const endTour = useCase({
  name: 'organizations.end-tour',
  title: { zh: '不再显示导览', en: 'End the tour' },
  effect: 'write',
  roles: ['signedIn'],
  input: Type.Object({}, { additionalProperties: false }),
  async run(context) {
    const { accountId } = context.actor
    if (accountId === null) throw new Refusal('NOT_SIGNED_IN')
    await updateAccount(context.db, accountId, { tour_seen_at: context.now })
    return {}
  },
})
