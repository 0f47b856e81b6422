import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../use-case.ts'
import { readStanding } from './public-store.ts'

/** The days that decide how a standard stands: withdrawn, replaced, reviewed. */
export const showStanding = useCase({
  name: 'registry.show-standing',
  title: { zh: '标准的效力', en: 'Standing of a standard' },
  effect: 'read',
  roles: ['anyone'],
  input: Type.Object({ id: Type.String({ minLength: 1, maxLength: 64 }) }, { additionalProperties: false }),
  async run(context, { id }) {
    const standing = await readStanding(context.db, id)
    if (!standing) throw new Refusal('STANDARD_NOT_FOUND')
    return standing
  },
})
