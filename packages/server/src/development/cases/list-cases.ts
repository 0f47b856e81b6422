import { caseProcedures, Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { committeesOf } from '../../organizations/committees/committee-members.ts'
import { pageInput } from '../../paging.ts'
import { sortInput } from '../../sorting.ts'
import { useCase } from '../../use-case.ts'
import { caseOrders, countCases, listCaseRows } from './list-store.ts'

const QUESTION_LENGTH_MAX = 200

/** The board of plans and cases of one body: where each stands, its next day, what it waits for, and the counts. */
export const listCases = useCase({
  name: 'development.list-cases',
  title: { zh: '各级计划看板', en: 'Board of plans and cases' },
  effect: 'read',
  roles: ['signedIn'],
  kept: true,
  cli: { command: 'case list' },
  input: Type.Object(
    {
      /** Left out: the first body that the actor belongs to. */
      organizationId: Type.Optional(Type.String({ title: '单位', maxLength: 64 })),
      procedure: Type.Optional(Type.Enum(caseProcedures.map(({ name }) => name))),
      stage: Type.Optional(Type.String({ maxLength: 64 })),
      q: Type.Optional(Type.String({ maxLength: QUESTION_LENGTH_MAX })),
      late: Type.Optional(Type.Boolean()),
      followed: Type.Optional(Type.Boolean()),
      ended: Type.Optional(Type.Boolean()),
      sort: sortInput(caseOrders),
      ...pageInput,
    },
    { additionalProperties: false },
  ),
  async run({ db, actor, today }, { organizationId: asked, ...filters }) {
    const seats = actor.accountId ? await committeesOf(db, actor.accountId, today) : []
    const own = [...actor.memberships.map((each) => each.organizationId), ...seats.map(({ id }) => id)]
    const organizationId = asked ?? own[0]
    if (!organizationId) return { rows: [], next: null, total: 0, counts: [], organizationId: null, seats }
    if (!own.includes(organizationId) && !actor.platformAdministrator) refuse()
    const [page, counts] = await Promise.all([
      listCaseRows(db, { ...filters, organizationId, today }),
      countCases(db, organizationId, today),
    ])
    return { ...page, counts, organizationId, seats }
  },
})

function refuse(): never {
  throw new Refusal('NOT_ALLOWED', { roles: [{ zh: '该单位的人员', en: 'people of that body' }] })
}

export type CaseBoard = Awaited<ReturnType<typeof listCases.run>>
