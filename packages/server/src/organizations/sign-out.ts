import Type from 'typebox'
import { useCase } from '../use-case.ts'
import { endSessionOf } from './sessions.ts'

/** Ends the session. Signing out twice is no error. */
export const signOut = useCase({
  name: 'organizations.sign-out',
  title: { zh: '退出登录', en: 'Sign out' },
  effect: 'write',
  roles: ['anyone'],
  input: Type.Object({}, { additionalProperties: false }),
  run: async ({ db, actor }) => {
    await endSessionOf(db, actor)
    return { session: null }
  },
})
