import type { OwnVersion } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { findOwnVersion, listOwnVersions } from './store.ts'

/** An own version of a procedure; `inForce` is the one under which a case would be opened today. */
export type OwnProcedure = {
  readonly id: string
  readonly procedure: string
  readonly inForceFrom: string
  readonly inForce: boolean
  readonly version: OwnVersion
}

/** The own versions of an organization, the latest first; for the people of that organization. */
export const listOwnProcedures = useCase({
  name: 'development.list-own-procedures',
  title: { zh: '本单位的程序版本', en: 'Own versions of procedures' },
  effect: 'read',
  roles: ['administrator', 'secretary', 'leader'],
  input: Type.Object(
    { organizationId: Type.String({ title: '单位', minLength: 1, maxLength: 64 }) },
    { additionalProperties: false },
  ),
  scope: async (_, { organizationId }) => ({ organizationId }),
  run: async ({ db, today }, { organizationId }): Promise<{ readonly rows: readonly OwnProcedure[] }> => {
    const rows = await listOwnVersions(db, organizationId)
    const names = [...new Set(rows.map(({ procedure }) => procedure))]
    const inForce = await Promise.all(names.map((name) => findOwnVersion(db, organizationId, name, today)))
    const ids = new Set(inForce.map((version) => version?.id))
    return {
      rows: rows.map(({ id, procedure, in_force_from, body }) => ({
        id,
        procedure,
        inForceFrom: in_force_from,
        inForce: ids.has(id),
        version: body as OwnVersion, // written by set-own-procedure alone
      })),
    }
  },
})
