import { randomUUID } from 'node:crypto'
import { type Field, type Fields, type Reason, wordReason } from '@zhunsheng/core'
import { html, nothing, type Safe } from './html.ts'
import type { Posted, Visit } from './public-page.ts'

/** What was wrong with a form, and what had been typed, so that nothing is typed twice. */
export type Returned = { readonly reasons: readonly Reason[]; readonly posted: Posted } | null

const words = {
  optional: { zh: '（选填）', en: '(optional)' },
  choose: { zh: '请选择', en: 'Choose' },
  trap: { zh: '此栏请留空', en: 'Leave this field empty' },
  wrong: { zh: '请改正以下各项', en: 'Please correct the following' },
} as const

/** The name of the field that people do not see and programs fill in. */
export const TRAP_NAME = 'website'
export const KEY_NAME = 'key'

/** What every form carries: the key against double sending, and the trap. A form shown again has a new key: it is new content. */
export const hiddenFields = (visit: Visit): Safe =>
  html`<input type="hidden" name="${KEY_NAME}" value="${randomUUID()}"><div class="trap" aria-hidden="true"><label>${visit.say(words.trap)}<input name="${TRAP_NAME}" tabindex="-1" autocomplete="off"></label></div>`

/** The fields of an act of the procedure as inputs; what the server refused stands beside the field. */
export function actFields(
  visit: Visit,
  fields: Fields,
  returned: Returned,
  given: Readonly<Record<string, string>> = {},
): Safe {
  return html`${Object.entries(fields).map(([name, field]) => fieldOf(visit, name, field, returned?.posted.text(name) ?? given[name] ?? '', reasonFor(visit, field, returned)))}`
}

/** All that was refused, above the form, where a reader that speaks comes first. */
export function refusedSummary(visit: Visit, fields: Fields, returned: Returned): Safe {
  if (!returned) return nothing
  const items = returned.reasons.map((reason) => {
    const entry = Object.entries(fields).find(([, field]) => field.label.zh === reason.data['field'])
    const said = sentenceOf(visit, reason, entry?.[1])
    return entry ? html`<li><a href="#${entry[0]}">${said}</a></li>` : html`<li>${said}</li>`
  })
  return html`<div class="refused" role="alert"><h2>${visit.say(words.wrong)}</h2><ul>${items}</ul></div>`
}

/** The schema knows a field by its Chinese label; the sentence names it in the language of the page. */
function sentenceOf(visit: Visit, reason: Reason, field: Field | undefined): string {
  const data = field ? { ...reason.data, field: field.label } : reason.data
  return wordReason({ ...reason, data }, visit.language).says
}

function reasonFor(visit: Visit, field: Field, returned: Returned): string | null {
  const reason = returned?.reasons.find(({ data }) => data['field'] === field.label.zh)
  return reason ? sentenceOf(visit, reason, field) : null
}

function fieldOf(visit: Visit, name: string, field: Field, value: string, wrong: string | null): Safe {
  const optional = field.required ? nothing : html` <span class="optional">${visit.say(words.optional)}</span>`
  const attributes = html`id="${name}" name="${name}"${field.required && html` required`}${wrong && html` aria-invalid="true" aria-describedby="${name}-wrong"`}`
  const complaint = wrong && html`<span class="wrong" id="${name}-wrong">${wrong}</span>`
  if (field.kind === 'yesNo')
    return html`<div class="field"><label class="choice"><input type="checkbox" value="true" ${attributes}${value === 'true' && html` checked`}> ${visit.say(field.label)}</label>${complaint}</div>`
  return html`<div class="field"><label for="${name}">${visit.say(field.label)}${optional}</label>${field.why && html`<span class="hint">${visit.say(field.why)}</span>`}${complaint}${inputOf(visit, field, value, attributes)}</div>`
}

function inputOf(visit: Visit, field: Field, value: string, attributes: Safe): Safe {
  switch (field.kind) {
    case 'longText':
      return html`<textarea ${attributes} maxlength="${field.lengthMax}" rows="5">${value}</textarea>`
    case 'choice':
      return html`<select ${attributes}><option value="">${visit.say(words.choose)}</option>${Object.entries(
        field.options,
      ).map(
        ([option, label]) =>
          html`<option value="${option}"${option === value && html` selected`}>${visit.say(label)}</option>`,
      )}</select>`
    case 'text':
      return html`<input ${attributes} type="${typeOf(field)}" maxlength="${field.lengthMax}" value="${value}"${completionOf(field)}>`
    case 'date':
      return html`<input ${attributes} type="date" value="${value}">`
    case 'file':
      return html`<input ${attributes} type="file">`
    default:
      throw new Error(`a public form has no input for a field of kind ${field.kind}`)
  }
}

type TextField = Extract<Field, { kind: 'text' | 'longText' }>

const typeOf = ({ pattern }: TextField): string =>
  pattern === 'email' ? 'email' : pattern === 'phone' ? 'tel' : 'text'

/** A browser may fill in a person's own data, which saves typing on a telephone. */
function completionOf({ pattern, personal }: TextField): Safe {
  if (pattern === 'email') return html` autocomplete="email"`
  if (pattern === 'phone') return html` autocomplete="tel"`
  return personal ? html` autocomplete="name"` : nothing
}

/** The input of an act from what a form sent: empty fields are left out, a ticked box is true. */
export function actInputOf(fields: Fields, posted: Posted): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]): [string, unknown][] => {
      if (field.kind === 'file') return posted.file ? [[name, posted.file]] : []
      const value = posted.text(name)
      if (value === '') return []
      return [[name, field.kind === 'yesNo' ? value === 'true' : value]]
    }),
  )
}
