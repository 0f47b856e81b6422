import {
  type Fields,
  file as fileField,
  findCaseProcedure,
  longText,
  type OwnVersion,
  Refusal,
  text,
  withOwnVersion,
  yesNo,
} from '@zhunsheng/core'
import Type, { type Static } from 'typebox'
import { useCase } from '../../use-case.ts'

const NAME_LENGTH_MAX = 64
const STEPS_MAX = 30

const worded = (title: string) => Type.String({ title, minLength: 1, maxLength: 100 })
const ownField = Type.Object(
  {
    name: Type.String({ title: '内部名', pattern: '^[a-z][a-zA-Z0-9]{0,39}$' }),
    kind: Type.Enum(['text', 'longText', 'yesNo', 'file'] as const, { title: '种类' }),
    label: worded('标签'),
    labelEn: Type.Optional(worded('英文标签')),
    required: Type.Boolean({ title: '必填' }),
  },
  { additionalProperties: false },
)

/** An organization's own version of a procedure, in force from a day. It adds and tightens; the law's part stays. */
export const setOwnProcedure = useCase({
  name: 'development.set-own-procedure',
  title: { zh: '设定本组织的程序版本', en: 'Set an own version of a procedure' },
  effect: 'write',
  roles: ['leader'],
  input: Type.Object(
    {
      organizationId: Type.String({ title: '单位', minLength: 1, maxLength: NAME_LENGTH_MAX }),
      procedure: Type.String({ title: '程序', minLength: 1, maxLength: NAME_LENGTH_MAX }),
      inForceFrom: Type.String({ title: '生效日期', format: 'isoDate' }),
      steps: Type.Array(
        Type.Object(
          {
            name: Type.String({ title: '内部名', pattern: '^[a-z][a-z0-9-]{1,40}$' }),
            title: worded('步骤'),
            titleEn: Type.Optional(worded('英文')),
            stage: Type.String({ title: '阶段', maxLength: NAME_LENGTH_MAX }),
            by: Type.Array(Type.String({ maxLength: NAME_LENGTH_MAX }), {
              title: '由谁办理',
              minItems: 1,
              maxItems: 5,
            }),
            before: Type.Array(Type.String({ maxLength: NAME_LENGTH_MAX }), { title: '须先于', maxItems: 20 }),
            fields: Type.Array(ownField, { title: '表单', maxItems: 40 }),
          },
          { additionalProperties: false },
        ),
        { title: '增加的步骤', maxItems: STEPS_MAX },
      ),
      moreFields: Type.Optional(
        Type.Record(Type.String(), Type.Array(ownField, { maxItems: 40 }), { title: '增加的表单内容' }),
      ),
      tighter: Type.Optional(
        Type.Record(Type.String(), Type.Integer({ minimum: 1, maximum: 10_000 }), { title: '收紧的期限' }),
      ),
    },
    { additionalProperties: false },
  ),
  scope: async (_, { organizationId }) => ({ organizationId }),
  run: async (context, input) => {
    const procedure = findCaseProcedure(input.procedure)
    if (!procedure) throw new Refusal('PROCEDURE_NOT_FOUND', { name: input.procedure })
    if (input.inForceFrom < context.today)
      throw new Refusal('OWN_VERSION_IN_THE_PAST', { inForceFrom: input.inForceFrom })
    const own: OwnVersion = {
      inForceFrom: input.inForceFrom,
      steps: input.steps.map(({ title, titleEn, fields, by, ...step }) => ({
        ...step,
        by: by.map((doer) => requireDoer(procedure.parties, doer)),
        title: { zh: title, en: titleEn ?? title },
        fields: fieldsOf(fields),
      })),
      moreFields: Object.fromEntries(
        Object.entries(input.moreFields ?? {}).map(([act, fields]) => [act, fieldsOf(fields)]),
      ),
      tighter: input.tighter ?? {},
    }
    withOwnVersion(procedure, own)
    const row = await context.rows.insert('own_procedure_version', {
      id: context.newId(),
      organization_id: input.organizationId,
      procedure: input.procedure,
      in_force_from: input.inForceFrom,
      body: JSON.stringify(own),
    })
    context.record({
      type: 'procedure.own-version-set',
      subject: { kind: 'organization', id: input.organizationId },
      data: { procedure: procedure.title, inForceFrom: input.inForceFrom },
    })
    return { versionId: row.id }
  },
})

type Doer = OwnVersion['steps'][number]['by'][number]

function requireDoer(parties: Readonly<Record<string, unknown>>, doer: string): Doer {
  const part = doer.replace(/:leader$/u, '')
  if (part !== 'member' && !Object.hasOwn(parties, part)) throw new Refusal('OWN_STEP_LOOSENS', { what: doer })
  return doer as Doer // one of the parties of the procedure, or its leader
}

const makers = {
  text: (zh: string, en: string, required: boolean) => text(zh, en, { required }),
  longText: (zh: string, en: string, required: boolean) => longText(zh, en, { required }),
  yesNo: (zh: string, en: string, required: boolean) => yesNo(zh, en, { required }),
  file: (zh: string, en: string, required: boolean) => fileField(zh, en, { required }),
} as const

const fieldsOf = (fields: readonly Static<typeof ownField>[]): Fields =>
  Object.fromEntries(
    fields.map(({ name, kind, label, labelEn, required }) => [name, makers[kind](label, labelEn ?? label, required)]),
  )
