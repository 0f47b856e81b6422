import Type from 'typebox'
import { useCase } from '../use-case.ts'
import type { TemplateFieldView, TemplateView } from '../views.ts'
import { type PaperFields, type TemplatedName, templatedPapers } from './templates/fields/index.ts'
import { sampleFieldsOf } from './templates/make-starting-template.ts'
import { listTemplateSettings, type TemplateSetting } from './templates/store.ts'

const ID_LENGTH_MAX = 64
const EXAMPLE_LENGTH_MAX = 60

/** Every paper with the fields a template of it may name, each with an example, and the templates set for it. */
export const listTemplates = useCase({
  name: 'documents.list-templates',
  title: { zh: '文件模板', en: 'Paper templates' },
  effect: 'read',
  roles: ['administrator', 'secretary', 'leader'],
  input: Type.Object(
    { organizationId: Type.String({ title: '组织', minLength: 1, maxLength: ID_LENGTH_MAX }) },
    { additionalProperties: false },
  ),
  scope: async (_, { organizationId }) => ({ organizationId }),
  async run({ db, today }, { organizationId }): Promise<{ papers: TemplateView[] }> {
    const settings = await listTemplateSettings(db, organizationId)
    return { papers: names.map((name) => viewOf(name, settings, today)) }
  },
})

const names = Object.keys(templatedPapers) as TemplatedName[] // the keys of this very table

function viewOf(name: TemplatedName, all: readonly TemplateSetting[], today: string): TemplateView {
  const { paper } = templatedPapers[name]
  const history = all.filter((setting) => setting.paper === paper.name)
  const inForce = history.find(({ from }) => from <= today)
  return {
    paper: paper.name,
    title: paper.title,
    fields: fieldViews(sampleFieldsOf(name)),
    inForce: inForce?.sha256 ? inForce.id : null,
    history: history.map(({ id, fileName, sha256, from }) => ({ id, fileName, sha256, from })),
  }
}

const fieldViews = (fields: PaperFields): TemplateFieldView[] =>
  Object.entries(fields).map(([name, value]) => {
    if (typeof value === 'string') return { name, example: shortened(value), fields: [] }
    const row = value[0] ?? {}
    return {
      name,
      example: '',
      fields: Object.entries(row).map(([field, text]) => ({ name: field, example: shortened(text) })),
    }
  })

const shortened = (text: string): string =>
  text.length > EXAMPLE_LENGTH_MAX ? `${text.slice(0, EXAMPLE_LENGTH_MAX)}…` : text
