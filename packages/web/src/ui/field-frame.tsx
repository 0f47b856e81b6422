import { type ReactNode, useId, useState } from 'react'

export type FrameWords = { readonly required: string; readonly whyAsked: string }

/** What a control inside a frame needs to belong to its label, its reason and its refusal. */
export type ControlProps = {
  readonly id: string
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: true
  readonly 'aria-required'?: true
}

type FrameProps = {
  readonly label: string
  readonly required: boolean
  readonly why?: string | undefined
  readonly hint?: ReactNode
  readonly refused?: string | null
  readonly words: FrameWords
  readonly wide?: boolean
  /** `group`: several controls under one legend, such as radio buttons. */
  readonly group?: boolean
  readonly children: (control: ControlProps) => ReactNode
}

/** A control with its label above, the reason for the question one click away, and its refusal beside it. */
export function FieldFrame({
  label,
  required,
  why,
  hint,
  refused = null,
  words,
  wide = false,
  group = false,
  children,
}: FrameProps) {
  const id = useId()
  const [asked, setAsked] = useState(false)
  const described = [hint && `${id}-hint`, asked && why && `${id}-why`, refused && `${id}-refused`]
    .filter(Boolean)
    .join(' ')
  const control: ControlProps = {
    id,
    ...(described && { 'aria-describedby': described }),
    ...(refused && { 'aria-invalid': true }),
    ...(required && !group && { 'aria-required': true }),
  }
  const heading = (
    <>
      {label}
      {required && <span className="field-required">{words.required}</span>}
    </>
  )
  const rest = (
    <>
      {why && (
        <p className="field-hint">
          <button type="button" className="link-button" aria-expanded={asked} onClick={() => setAsked(!asked)}>
            {words.whyAsked}
          </button>
          {asked && <span id={`${id}-why`}> {why}</span>}
        </p>
      )}
      {children(control)}
      {hint && (
        <div className="field-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {refused && (
        <p className="field-refused" id={`${id}-refused`}>
          {refused}
        </p>
      )}
    </>
  )
  const className = wide ? 'field wide' : 'field'
  if (group) {
    return (
      <fieldset className={className} {...(described && { 'aria-describedby': described })}>
        <legend className="field-label">{heading}</legend>
        {rest}
      </fieldset>
    )
  }
  return (
    <div className={className}>
      <label className="field-label" htmlFor={id}>
        {heading}
      </label>
      {rest}
    </div>
  )
}
