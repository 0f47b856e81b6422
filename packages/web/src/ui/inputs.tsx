import { Select } from 'antd'
import type { InputHTMLAttributes } from 'react'
import type { ControlProps } from './field-frame.tsx'

type Option = { readonly id: string; readonly label: string }

/** Up to so many options a list is short enough to be the browser's own; beyond it, it can be searched. */
const PLAIN_OPTIONS_MAX = 12

type Attributes = Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange'>

export function TextInput({
  value,
  onChange,
  className = '',
  ...rest
}: Attributes & { readonly value: string; readonly onChange: (value: string) => void }) {
  return (
    <input
      className={`plain-input ${className}`}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      {...rest}
    />
  )
}

/** The browser's own date control: its value is `YYYY-MM-DD` in every language, and it can be typed, picked and pasted. */
export function DayInput(props: Attributes & { readonly value: string; readonly onChange: (value: string) => void }) {
  return <TextInput {...props} type="date" max="9999-12-31" className="short-input" />
}

type LongProps = ControlProps & {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly rows?: number
  readonly maxLength?: number
}

export function LongInput({ value, onChange, ...rest }: LongProps) {
  return <textarea className="plain-input" value={value} onChange={(event) => onChange(event.target.value)} {...rest} />
}

type OneOfProps = {
  readonly control: ControlProps
  readonly options: readonly Option[]
  readonly value: string
  /** What stands for no choice; left out where there always is one. */
  readonly none?: string
  readonly onChange: (value: string) => void
}

/** One of a list. A long list can be searched by typing. */
export function OneOf({ control, options, value, none, onChange }: OneOfProps) {
  if (options.length <= PLAIN_OPTIONS_MAX) {
    return (
      <select className="plain-input" value={value} onChange={(event) => onChange(event.target.value)} {...control}>
        {none !== undefined && <option value="">{none}</option>}
        {options.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    )
  }
  return (
    <Select
      {...control}
      value={value === '' ? null : value}
      placeholder={none}
      allowClear={none !== undefined}
      showSearch={{ optionFilterProp: 'label' }}
      options={options.map(({ id, label }) => ({ value: id, label }))}
      onChange={(next) => onChange(next ?? '')}
    />
  )
}

type TicksProps = {
  readonly name: string
  readonly kind: 'radio' | 'checkbox'
  readonly options: readonly Option[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

/** Radio buttons or check boxes in one line, wrapping. */
export function Ticks({ name, kind, options, chosen, onChange }: TicksProps) {
  const toggled = (id: string, on: boolean) => (on ? [...chosen, id] : chosen.filter((other) => other !== id))
  return (
    <div className="options">
      {options.map(({ id, label }) => (
        <label key={id}>
          <input
            type={kind}
            name={name}
            checked={chosen.includes(id)}
            onChange={(event) => onChange(kind === 'radio' ? [id] : toggled(id, event.target.checked))}
          />
          {label}
        </label>
      ))}
    </div>
  )
}
