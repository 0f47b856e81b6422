import { acts, type Field, type Fields } from '@zhunsheng/core'
import type { ProjectView } from '@zhunsheng/server/api'
import { Facts } from '../../../ui/facts.tsx'
import { useWords, type Words } from '../../../words/index.ts'

const fields: Fields = acts['propose-project'].fields

/** What was proposed, in the order of the proposal form; the title stands above the page already. */
export function Proposal({ project }: { readonly project: ProjectView }) {
  const words = useWords()
  const { t, say } = words
  const answers = Object.entries(fields).flatMap(([name, field]) => {
    const value = project.proposal[name]
    if (name === 'title' || name === 'titleEn' || field.kind === 'reference' || value === undefined || value === null)
      return []
    return [[say(field.label), wordValue(field, value, words)] as const]
  })
  return (
    <Facts
      rows={[
        ...answers,
        [t('organization.businessScope'), project.organization.businessScope],
        [t('project.duplicates'), <Duplicates key="duplicates" project={project} />],
      ]}
    />
  )
}

function wordValue(field: Field, value: unknown, { t, say, join }: Words): string {
  if (typeof value === 'boolean') return t(value ? 'form.yes' : 'form.no')
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  const options = 'options' in field ? field.options : {}
  return join(
    list.map((one) => {
      const worded = options[String(one)]
      return worded ? say(worded) : String(one)
    }),
  )
}

function Duplicates({ project }: { readonly project: ProjectView }) {
  const { t, day } = useWords()
  if (!project.duplicates) return <span className="slate">{t('project.duplicatesNone')}</span>
  const { on, hits } = project.duplicates
  return (
    <div>
      {t('project.duplicatesFound', { on: day(on), count: hits.length })}
      <ul>
        {hits.map(({ title, number, like }) => (
          <li key={`${number ?? ''} ${title}`}>
            {number && <span className="no-break">{number} </span>}
            {title} <span className="slate small">{Math.round(like * 100)}%</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
