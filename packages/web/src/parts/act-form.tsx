import type { Fields, Reason } from '@zhunsheng/core'
import type { FormView } from '@zhunsheng/server/api'
import { Button } from 'antd'
import { type FormEvent, Fragment, type ReactNode, useRef, useState } from 'react'
import { newKey, type Problem, RefusedError } from '../api.ts'
import { Note } from '../ui/note.tsx'
import { useWords, type Words } from '../words/index.ts'
import { useDraft } from './form-draft.ts'
import { FormField } from './form-field.tsx'
import { type Draft, fieldOfReason, inputOf, missingFields } from './form-values.ts'
import { RefusalNote } from './refusal.tsx'

type ActFormProps<Outcome> = {
  readonly form: Pick<FormView, 'fields' | 'choices' | 'suggested'>
  /** Under which what is filled in is kept until it has been sent. */
  readonly draftKey: string
  readonly button: string
  readonly send: (input: Record<string, unknown>, key: string) => Promise<Outcome>
  readonly onDone: (outcome: Outcome) => void
  /** Shown with a refusal, e.g. what somebody else changed meanwhile. */
  readonly afterRefusal?: (problem: Problem, draft: Draft) => ReactNode
  /** A heading above a field, by its name; a long form is read in parts. */
  readonly headings?: Readonly<Record<string, string>>
  /** What leaving a field empty means, by its name. */
  readonly hints?: Readonly<Record<string, string>>
}

/** A form made from the fields of an act: the server gives the fields, the rows to choose from, and what it would fill in. */
export function ActForm<Outcome>({
  form,
  draftKey,
  button,
  send,
  onDone,
  afterRefusal,
  headings = {},
  hints = {},
}: ActFormProps<Outcome>) {
  const words = useWords()
  const { t } = words
  const { fields, suggested } = form
  const { draft, set, forget, finish, restored, touched } = useDraft(draftKey, suggested)
  const [key, setKey] = useState(newKey)
  const [sending, setSending] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [beside, setBeside] = useState<Readonly<Record<string, string>>>({})
  const [uploading, setUploading] = useState<readonly string[]>([])
  const element = useRef<HTMLFormElement>(null)

  const showBeside = (marks: Record<string, string>) => {
    setBeside(marks)
    const [first] = Object.keys(marks)
    // After the refusal has been drawn, so that the control is described by it when the focus arrives.
    if (first) requestAnimationFrame(() => focusField(element.current, first))
  }

  const unmark = (name: string) =>
    setBeside((marks) => Object.fromEntries(Object.entries(marks).filter(([marked]) => marked !== name)))

  const change = (name: string, value: unknown) => {
    set(name, value)
    unmark(name)
  }

  const markUploading = (name: string, isUploading: boolean) => {
    setUploading((names) => [...names.filter((other) => other !== name), ...(isUploading ? [name] : [])])
    if (!isUploading) unmark(name)
  }

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const missing = missingFields(fields, draft)
    setProblem(null)
    const marks = {
      ...Object.fromEntries(missing.map((name) => [name, t('form.missing')])),
      ...Object.fromEntries(uploading.map((name) => [name, t('form.uploading')])),
    }
    showBeside(marks)
    if (Object.keys(marks).length > 0 || sending) return
    setSending(true)
    try {
      const outcome = await send(inputOf(fields, draft), key)
      finish()
      onDone(outcome)
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error
      setProblem(error.problem)
      // A refusal did nothing, so the next attempt is another act; an answer that was lost may have done it.
      if (error.status >= 400 && error.status < 500) setKey(newKey())
      showBeside(marksOf(fields, error.problem, words))
    } finally {
      setSending(false)
    }
  }

  return (
    <form className="form" noValidate ref={element} onSubmit={(event) => void submit(event)}>
      {restored && touched && (
        <Note title={t('form.restored')}>
          <p>
            <button type="button" className="link-button" onClick={forget}>
              {t('form.forget')}
            </button>
          </p>
        </Note>
      )}
      {Object.entries(fields).map(([name, field]) => (
        <Fragment key={name}>
          {headings[name] && <h2 className="form-part">{headings[name]}</h2>}
          <FormField
            name={name}
            field={field}
            value={draft[name]}
            choices={choicesOf(form, name)}
            refused={beside[name] ?? null}
            hint={hints[name] ?? null}
            onChange={(value) => change(name, value)}
            onUploading={(isUploading) => markUploading(name, isUploading)}
          />
        </Fragment>
      ))}
      {problem && <RefusalNote problem={problem} />}
      {problem && afterRefusal?.(problem, draft)}
      <div className="form-end">
        <Button type="primary" htmlType="submit" loading={sending}>
          {button}
        </Button>
        <span className="small slate" aria-live="polite">
          {sending ? t('form.sending') : touched ? t('form.kept') : ''}
        </span>
      </div>
    </form>
  )
}

/** The reasons of a refusal that belong beside a field, each with the field's label in the reader's language. */
function marksOf(fields: Fields, problem: Problem, { say, both, reason: word }: Words): Record<string, string> {
  const own: Reason = { code: problem.code, data: problem.data as Reason['data'] } // the server's reasons carry word data only
  const marks: Record<string, string> = {}
  for (const reason of [own, ...problem.reasons]) {
    const name = fieldOfReason(fields, reason)
    const field = name === null ? undefined : fields[name]
    if (name === null || !field) continue
    const { says, next } = word({ ...reason, data: { ...reason.data, field: say(field.label) } })
    marks[name] = both(says, next)
  }
  return marks
}

function focusField(form: HTMLFormElement | null, name: string): void {
  form?.querySelector<HTMLElement>(`[data-field="${name}"] :is(input, textarea, select)`)?.focus()
}

/** The rows that a reference may point at are listed once a target, however many fields point there. */
function choicesOf(
  { fields, choices }: Pick<FormView, 'fields' | 'choices'>,
  name: string,
): FormView['choices'][string] {
  const field = fields[name]
  return choices[name] ?? (field?.kind === 'reference' ? (choices[field.to] ?? []) : [])
}
