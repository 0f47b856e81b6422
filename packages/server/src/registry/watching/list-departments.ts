import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { listDepartmentsHeld } from './found-store.ts'

/** As many as one still searches through in a list. */
const DEPARTMENTS_MAX = 1_000

/** Departments and committees that the register names, with how many standards each is in charge of, the most first. */
export const listDepartments = useCase({
  name: 'registry.list-departments',
  title: { zh: '主管部门与归口单位', en: 'Departments and committees' },
  effect: 'read',
  roles: ['anyone'],
  input: Type.Object(
    { containing: Type.Optional(Type.String({ title: '名称中的字', maxLength: 100 })) },
    { additionalProperties: false },
  ),
  run: async ({ db }, { containing = '' }) => ({
    rows: await listDepartmentsHeld(db, containing.trim(), DEPARTMENTS_MAX),
  }),
})
