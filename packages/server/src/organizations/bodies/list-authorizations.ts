import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { holdsOn } from './authorized-prefectures.ts'
import { type AuthorizationRow, listAuthorizationRows } from './bodies-store.ts'

export type AuthorizationView = AuthorizationRow & { readonly holds: boolean }

/** Cities with districts that may make local standards, all or of a province (two digits), with the document of each. */
export const listAuthorizations = useCase({
  name: 'organizations.list-authorizations',
  title: { zh: '设区市地方标准制定权', en: 'Cities that may make local standards' },
  effect: 'read',
  roles: ['anyone'],
  cli: { command: 'authorization list' },
  input: Type.Object(
    { province: Type.Optional(Type.String({ title: '省级区划代码（两位）', pattern: '^[0-9]{2}$' })) },
    { additionalProperties: false },
  ),
  run: async ({ db, today }, { province }) => {
    const rows = await listAuthorizationRows(db, province)
    return { rows: rows.map((row): AuthorizationView => ({ ...row, holds: holdsOn(row, today) })) }
  },
})
