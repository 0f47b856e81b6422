import { caseProcedures, Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { loadCase } from './load-case.ts'
import { openCaseRow } from './open-case-row.ts'
import { performAct } from './perform-act.ts'
import { findCase } from './store.ts'

const ID_LENGTH_MAX = 64
const PARTIES_MAX = 20

/** The act with which every case of a procedure begins. */
export const firstActOf = (name: string): string | undefined => {
  const procedure = caseProcedures.find((each) => each.name === name)
  return Object.entries(procedure?.acts ?? {}).find(([, act]) => act.from.includes(null))?.[0]
}

/** Opens a case of a procedure with the bodies that take part, and does its first act. */
export const openCase = useCase({
  name: 'development.open-case',
  title: { zh: '提出立项建议（各级标准）', en: 'Open a case' },
  effect: 'write',
  roles: ['signedIn'],
  input: Type.Object(
    {
      procedure: Type.Enum(
        caseProcedures.map(({ name }) => name),
        { title: '程序' },
      ),
      parties: Type.Array(
        Type.Object(
          {
            part: Type.String({ title: '身份', maxLength: ID_LENGTH_MAX }),
            organizationId: Type.String({ title: '单位', minLength: 1, maxLength: ID_LENGTH_MAX }),
          },
          { additionalProperties: false },
        ),
        { title: '参加单位', maxItems: PARTIES_MAX },
      ),
      /** The standard it is about, where the procedure treats one that exists. */
      standardNumber: Type.Optional(Type.String({ title: '标准编号', format: 'standardNumber', maxLength: 120 })),
      values: Type.Record(Type.String(), Type.Unknown(), { title: '内容' }),
    },
    { additionalProperties: false },
  ),
  run: async (context, input) => {
    const first = firstActOf(input.procedure)
    const keeper = caseProcedures.find(({ name }) => name === input.procedure)?.keeper
    const keeping = input.parties.find(({ part }) => part === keeper)
    if (!first || !keeper) throw new Refusal('PROCEDURE_NOT_FOUND', { name: input.procedure })
    if (!keeping) throw new Refusal('CASE_PARTY_MISSING', { part: keeper })
    const row = await openCaseRow(context, {
      procedure: input.procedure,
      title: titleOf(input.values, input.standardNumber),
      titleEn: textOf(input.values['titleEn']),
      keeperId: keeping.organizationId,
      parties: input.parties,
      revises: input.standardNumber ?? textOf(input.values['revises']) ?? undefined,
      reasons: [],
      suggestion: {},
    })
    const loaded = await loadCase(context.db, await findCase(context.db, row.id), context.today)
    return performAct(context, loaded, { act: first, values: input.values })
  },
})

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

const titleOf = (values: Readonly<Record<string, unknown>>, number: string | undefined): string =>
  textOf(values['titleZh']) ?? number ?? '—'
