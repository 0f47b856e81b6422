import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../use-case.ts'
import { type CallView, readCall } from './public-store.ts'

export const showCall = useCase({
  name: 'development.show-call',
  title: { zh: '公开征集', en: 'Call for drafters' },
  effect: 'read',
  roles: ['anyone'],
  input: Type.Object({ projectId: Type.String({ minLength: 1, maxLength: 64 }) }, { additionalProperties: false }),
  async run(context, { projectId }): Promise<CallView> {
    const call = await readCall(context.db, projectId, context.today)
    if (!call) throw new Refusal('CALL_NOT_FOUND')
    return call
  },
})
