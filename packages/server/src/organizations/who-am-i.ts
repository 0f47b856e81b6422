import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../use-case.ts'
import { makeMe } from './me.ts'

export const whoAmI = useCase({
  name: 'organizations.who-am-i',
  title: { zh: '我的账号', en: 'Who I am' },
  effect: 'read',
  roles: ['signedIn'],
  input: Type.Object({}, { additionalProperties: false }),
  run: async (context) => {
    if (context.actor.accountId === null) throw new Refusal('NOT_SIGNED_IN')
    return makeMe(context, context.actor.accountId)
  },
})
