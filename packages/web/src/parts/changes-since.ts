import { acts, type Field, type Fields, text, type Worded } from '@zhunsheng/core'
import type { ProjectView } from '@zhunsheng/server/api'
import type { Words } from '../words/index.ts'
import { filesOf, isEmpty, textOf, textsOf } from './form-values.ts'
import { stageTitle } from './ink-line.tsx'

/** What of a project a form may rest on, as it was when the form was opened. */
export type SeenProject = Pick<
  ProjectView,
  'id' | 'version' | 'timeline' | 'title' | 'titleEn' | 'stage' | 'planNumber' | 'proposal'
>

/** One thing that differs: what was seen, what stands now, and what is typed in the form where it asks for the same. */
export type Change = {
  readonly name: string
  readonly label: Worded
  readonly before: string
  readonly now: string
  readonly typed: string | null
}

type Typed = { readonly fields: Fields; readonly draft: Readonly<Record<string, unknown>> }

const { organization: _, ...proposalFields } = acts['propose-project'].fields
const own: Fields = {
  ...proposalFields,
  stage: text('阶段', 'Stage'),
  planNumber: acts['approve-project'].fields.planNumber,
}

/** Field by field, what differs between the project as it was seen and as it stands now. */
export function changesSince(seen: SeenProject, now: SeenProject, typed: Typed, words: Words): Change[] {
  return Object.entries(own).flatMap(([name, field]) => {
    const [before, after] = [textAt(name, field, seen, words), textAt(name, field, now, words)]
    if (before === after) return []
    const isAsked = Object.hasOwn(typed.fields, name) && !isEmpty(typed.draft[name])
    return [
      {
        name,
        label: field.label,
        before,
        now: after,
        typed: isAsked ? wordValue(field, typed.draft[name], words) : null,
      },
    ]
  })
}

function textAt(name: string, field: Field, project: SeenProject, words: Words): string {
  if (name === 'stage') return words.say(stageTitle(project.stage))
  if (name === 'title' || name === 'titleEn' || name === 'planNumber') return project[name] ?? ''
  return wordValue(field, project.proposal[name], words)
}

function wordValue(field: Field, value: unknown, { t, say, join }: Words): string {
  if (isEmpty(value)) return ''
  if (field.kind === 'yesNo') return t(value === true ? 'form.yes' : 'form.no')
  if (field.kind === 'choice' || field.kind === 'choices') {
    const labels: Readonly<Record<string, Worded>> = field.options
    return join([value].flat().map((id) => (labels[String(id)] ? say(labels[String(id)] as Worded) : String(id)))) // just found
  }
  if (field.kind === 'file' || field.kind === 'files') return join(filesOf(value).map((file) => file.name))
  return field.kind === 'texts' ? join(textsOf(value)) : textOf(value)
}
