import type { Field } from '@zhunsheng/core'
import { type ControlProps, FieldFrame } from '../ui/field-frame.tsx'
import { DayInput, LongInput, OneOf, TextInput, Ticks } from '../ui/inputs.tsx'
import { wordFen } from '../ui/measures.ts'
import { useWords, type Words } from '../words/index.ts'
import { FileField } from './file-field.tsx'
import { filesOf, isEmpty, textOf, textsOf } from './form-values.ts'
import { LinesField } from './lines-field.tsx'

type Choice = { readonly id: string; readonly label: string }

/** Up to so many options are all shown as radio buttons. */
const RADIO_OPTIONS_MAX = 5

type FormFieldProps = {
  readonly name: string
  readonly field: Field
  readonly value: unknown
  readonly choices: readonly Choice[]
  readonly refused: string | null
  /** What is said under the field while it is empty. */
  readonly hint: string | null
  readonly onChange: (value: unknown) => void
  readonly onUploading: (isUploading: boolean) => void
}

/** One field of an act as a control, whatever its kind. */
export function FormField(props: FormFieldProps) {
  const words = useWords()
  const { field, refused } = props
  return (
    <div data-field={props.name}>
      <FieldFrame
        label={words.say(field.label)}
        required={field.required}
        why={field.why && words.say(field.why)}
        hint={(isEmpty(props.value) && props.hint) || hintOf(field, props.value, words)}
        refused={refused}
        words={{ required: words.t('form.required'), whyAsked: words.t('form.whyAsked') }}
        group={isGroup(field)}
      >
        {(control) => <Control {...props} control={control} words={words} />}
      </FieldFrame>
    </div>
  )
}

const isGroup = (field: Field) =>
  field.kind === 'yesNo' ||
  field.kind === 'table' ||
  field.kind === 'choices' ||
  (field.kind === 'choice' && Object.keys(field.options).length <= RADIO_OPTIONS_MAX)

function Control({
  name,
  field,
  value,
  choices,
  onChange,
  onUploading,
  control,
  words,
}: FormFieldProps & { readonly control: ControlProps; readonly words: Words }) {
  const { t, say } = words
  switch (field.kind) {
    case 'text':
      return (
        <TextInput
          {...control}
          {...keyboardOf(field.pattern)}
          maxLength={field.lengthMax}
          value={textOf(value)}
          onChange={onChange}
          autoComplete="off"
        />
      )
    case 'longText':
      return <LongInput {...control} value={textOf(value)} onChange={onChange} maxLength={field.lengthMax} />
    case 'date':
      return <DayInput {...control} value={textOf(value)} onChange={onChange} />
    case 'integer':
      return (
        <TextInput
          {...control}
          type="number"
          className="short-input"
          min={field.min}
          max={field.max}
          step={1}
          value={textOf(value)}
          onChange={onChange}
        />
      )
    case 'yesNo':
      return <YesNo name={control.id} value={value} onChange={onChange} yes={t('form.yes')} no={t('form.no')} />
    case 'choice':
    case 'choices': {
      const options = Object.entries(field.options).map(([id, label]) => ({ id, label: say(label) }))
      if (field.kind === 'choices')
        return <Ticks name={name} kind="checkbox" options={options} chosen={textsOf(value)} onChange={onChange} />
      if (!isGroup(field))
        return (
          <OneOf
            control={control}
            options={options}
            value={textOf(value)}
            none={t('form.choose')}
            onChange={onChange}
          />
        )
      return (
        <Ticks
          name={control.id}
          kind="radio"
          options={options}
          chosen={[textOf(value)]}
          onChange={([chosen]) => onChange(chosen)}
        />
      )
    }
    case 'reference':
      return (
        <OneOf
          control={control}
          options={choices}
          value={textOf(value)}
          none={choices.length === 0 ? t('form.nothingToChoose') : t('form.choose')}
          onChange={onChange}
        />
      )
    case 'texts':
      return (
        <LongInput
          {...control}
          value={textsOf(value).join('\n')}
          onChange={(text) => onChange(text === '' ? [] : text.split('\n'))}
        />
      )
    case 'table':
      return (
        <LinesField
          name={name}
          field={field}
          value={value}
          onChange={onChange}
          cell={(cell) => <FormField {...cell} choices={[]} refused={null} hint={null} onUploading={() => undefined} />}
        />
      )
    case 'file':
      return (
        <FileField
          control={control}
          several={false}
          value={filesOf(value)}
          onChange={([file]) => onChange(file)}
          onUploading={onUploading}
        />
      )
    case 'files':
      return (
        <FileField control={control} several value={filesOf(value)} onChange={onChange} onUploading={onUploading} />
      )
  }
}

function YesNo({
  name,
  value,
  yes,
  no,
  onChange,
}: {
  name: string
  value: unknown
  yes: string
  no: string
  onChange: (value: unknown) => void
}) {
  const chosen = value === true ? ['yes'] : value === false ? ['no'] : []
  const options = [
    { id: 'yes', label: yes },
    { id: 'no', label: no },
  ]
  return (
    <Ticks name={name} kind="radio" options={options} chosen={chosen} onChange={([id]) => onChange(id === 'yes')} />
  )
}

function keyboardOf(pattern: string | undefined) {
  if (pattern === 'email') return { type: 'email', inputMode: 'email' } as const
  if (pattern === 'phone') return { type: 'tel', inputMode: 'tel' } as const
  if (pattern === 'url') return { type: 'url', inputMode: 'url' } as const
  return { type: 'text' } as const
}

/** What the value means in words: the weekday of a day, yuan for fen, a line an item. */
function hintOf(field: Field, value: unknown, { t, say, day, language }: Words): string | null {
  const text = textOf(value)
  if (field.kind === 'date') return /^\d{4}-\d{2}-\d{2}$/u.test(text) ? day(text) : null
  if (field.kind === 'texts') return t('form.oneALine')
  if (field.kind === 'text' && field.pattern === 'socialCreditCode') return t('form.socialCreditCode')
  if (field.kind === 'text' && field.pattern === 'ics') return t('form.ics')
  if (field.kind === 'text' && field.pattern === 'ccs') return t('form.ccs')
  if (field.kind !== 'integer' || !field.unit || say(field.unit) === '') return null
  const unit = t('form.unit', { unit: say(field.unit) })
  return field.unit.zh === '分' && text !== '' ? `${unit} = ${wordFen(Number(text), language)}` : unit
}
