import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { listConductRows } from './list-store.ts'

/** Which bodies deal with feedback and which do not, in numbers alone: no words of an author, no receipt. */
export const listFeedbackConduct = useCase({
  name: 'implementation.list-feedback-conduct',
  title: { zh: '反馈办理情况', en: 'How bodies deal with feedback' },
  effect: 'read',
  roles: ['anyone'],
  input: Type.Object({}, { additionalProperties: false }),
  run: async ({ db, today }) => ({ today, rows: await listConductRows(db, today) }),
})
