import Type from 'typebox'
import { pageInput } from '../paging.ts'
import { useCase } from '../use-case.ts'
import { listConsultationRows } from './public-store.ts'

/** Public enquiries, each project with its last round: those still open (or about to open), or those that have closed. */
export const listConsultations = useCase({
  name: 'development.list-consultations',
  title: { zh: '征求意见列表', en: 'List of public enquiries' },
  effect: 'read',
  roles: ['anyone'],
  input: Type.Object(
    { state: Type.Optional(Type.Union([Type.Literal('open'), Type.Literal('closed')])), ...pageInput },
    { additionalProperties: false },
  ),
  run: (context, { state, ...paged }) =>
    listConsultationRows(context.db, { ...paged, state: state ?? 'open', today: context.today }),
})
