import { caseProcedures, type Field, type Fields } from '@zhunsheng/core'
import type { CaseView } from '@zhunsheng/server/api'
import { address } from '../../../api.ts'
import { FileLink } from '../../../parts/file-link.tsx'
import { filesOf, linesOf } from '../../../parts/form-values.ts'
import { Facts } from '../../../ui/facts.tsx'
import { useWords, type Words } from '../../../words/index.ts'

type Performed = CaseView['history'][number]

/** The fields of an act: those of the case's own view where it is in this stage, else those of its procedure. */
export function fieldsOf(view: Pick<CaseView, 'acts' | 'procedure'>, act: string): Fields {
  const here = view.acts.find((each) => each.act === act)
  if (here) return here.fields
  return caseProcedures.find(({ name }) => name === view.procedure.name)?.acts[act]?.fields ?? {}
}

/** What an act was filled with, field by field, in words; files as links. */
export function CaseValues({ view, performed }: { readonly view: CaseView; readonly performed: Performed }) {
  const words = useWords()
  const fields = fieldsOf(view, performed.act)
  const rows = Object.entries(fields).flatMap(([name, field]) => {
    const value = performed.values[name]
    if (value === undefined || value === null || value === '') return []
    return [
      [
        words.say(field.label),
        <Value key={name} name={name} field={field} value={value} view={view} performed={performed} />,
      ] as const,
    ]
  })
  return <Facts rows={rows} />
}

function Value({
  name,
  field,
  value,
  view,
  performed,
}: {
  readonly name: string
  readonly field: Field
  readonly value: unknown
  readonly view: CaseView
  readonly performed: Performed
}) {
  const words = useWords()
  if (field.kind === 'file' || field.kind === 'files') {
    return filesOf(value).map((file, at) => (
      <FileLink
        key={`${file.sha256}-${file.name}`}
        href={address('development/case-file', { caseId: view.id, actId: performed.id, field: name, at })}
      >
        {file.name}
      </FileLink>
    ))
  }
  if (field.kind === 'table') {
    return linesOf(value)
      .map((line) => wordLine(field.columns, line, words))
      .map((line) => <div key={line}>{line}</div>)
  }
  return <>{wordValue(field, value, words)}</>
}

const wordLine = (columns: Fields, line: Readonly<Record<string, unknown>>, words: Words): string =>
  words.join(
    Object.entries(columns).flatMap(([name, column]) => {
      const value = line[name]
      return value === undefined || value === '' ? [] : [wordValue(column, value, words)]
    }),
  )

export function wordValue(field: Field, value: unknown, { say, t, day, join }: Words): string {
  if (field.kind === 'choice') return say(field.options[String(value)] ?? { zh: String(value), en: String(value) })
  if (field.kind === 'choices' && Array.isArray(value))
    return join(value.map((one) => say(field.options[String(one)] ?? { zh: String(one), en: String(one) })))
  if (field.kind === 'texts' && Array.isArray(value)) return join(value.map(String))
  if (field.kind === 'yesNo') return t(value === true ? 'form.yes' : 'form.no')
  if (field.kind === 'date') return day(String(value))
  return String(value)
}
