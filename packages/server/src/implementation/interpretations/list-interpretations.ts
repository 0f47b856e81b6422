import Type from 'typebox'
import { organizationsWith } from '../../abilities.ts'
import { pageSize } from '../../paging.ts'
import { useCase } from '../../use-case.ts'
import type { Page } from '../../views.ts'
import { type InterpretationRow, interpretationStates, listOfBodies } from './interpretation-store.ts'

const Q_LENGTH_MAX = 100
const LIMIT_MAX = 200

/** The interpretations that one's bodies have to give and to publish, what is due first. The cursor is a position. */
export const listInterpretations = useCase({
  name: 'implementation.list-interpretations',
  title: { zh: '解释清单', en: 'List of interpretations' },
  effect: 'read',
  roles: ['secretary', 'leader', 'administrator'],
  input: Type.Object(
    {
      q: Type.Optional(Type.String({ title: '标准编号或问题', maxLength: Q_LENGTH_MAX })),
      state: Type.Optional(Type.Enum([...interpretationStates], { title: '状态' })),
      cursor: Type.Optional(Type.String({ pattern: '^[0-9]{1,6}$' })),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: LIMIT_MAX })),
    },
    { additionalProperties: false },
  ),
  run: async ({ db, actor, today }, { q, state, cursor, limit }): Promise<Page<InterpretationRow>> => {
    const organizationIds = actor.platformAdministrator
      ? ('all' as const)
      : organizationsWith(actor, ['secretary', 'leader'])
    const [from, size] = [Number(cursor ?? 0), pageSize(limit)]
    const { rows, total } = await listOfBodies(db, { organizationIds, q, state, today }, from, size)
    return { rows, total, next: from + rows.length < total ? String(from + rows.length) : null }
  },
})
