import { choice, type Fields } from '@zhunsheng/core'
import { WriteForm } from '../../../parts/write-form.tsx'
import { useRead } from '../../../queries.ts'
import { organizationsOf, useMe } from '../../../session.ts'
import { useWords } from '../../../words/index.ts'

type PlanFormProps = {
  readonly title: string
  readonly fields: Fields
  readonly draftKey: string
  readonly send: (input: Record<string, unknown>, key: string) => Promise<unknown>
}

/** A form that begins with the body one acts for. */
export function PlanForm({ title, fields, draftKey, send }: PlanFormProps) {
  const { t } = useWords()
  const own = organizationsOf(useMe())
  const [first] = own
  return (
    <WriteForm
      title={title}
      button={t('evaluations.save')}
      primary
      fields={fields}
      choices={{ organizationId: own.map(({ id, name }) => ({ id, label: name })) }}
      suggested={first && own.length === 1 ? { organizationId: first.id } : {}}
      draftKey={draftKey}
      send={send}
    />
  )
}

/** The fields of a plan with the systems and bodies there are to choose from. */
export function usePlanFields(fields: Fields): Fields {
  const { systems, bodies } = useRead('implementation/list-evaluation-means', {})
  const named = (name: string) => ({ zh: name, en: name })
  const { systemId, bodyId } = fields
  if (!systemId || !bodyId) return fields
  const system = Object.fromEntries(systems.map(({ id, name, edition }) => [id, named(`${name}（${edition}）`)]))
  const body = Object.fromEntries(bodies.filter(({ isIn }) => isIn).map(({ id, name }) => [id, named(name)]))
  const { bodyId: _, ...rest } = fields
  return {
    ...rest,
    systemId: choice(systemId.label.zh, systemId.label.en, system),
    ...(Object.keys(body).length > 0 && {
      bodyId: choice(bodyId.label.zh, bodyId.label.en, body, { required: false }),
    }),
  }
}
