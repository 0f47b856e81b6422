import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { textInput } from '../input.ts'
import { listCommitteeRows } from './committee-store.ts'

const QUERY_LENGTH_MAX = 100

/** Committees and subcommittees, with how many members each has today. */
export const listCommittees = useCase({
  name: 'organizations.list-committees',
  title: { zh: '技术委员会列表', en: 'List of committees' },
  effect: 'read',
  roles: ['anyone'],
  cli: { command: 'committee list' },
  input: Type.Object({ q: Type.Optional(textInput('查找', QUERY_LENGTH_MAX)) }, { additionalProperties: false }),
  run: async ({ db, today }, { q }) => ({ rows: await listCommitteeRows(db, today, q) }),
})
