/**
 * Suggests numbers and titles while one types, on the public pages that have a search box. It is an addition: without it,
 * or when the server does not answer, the box is a box. Follows the combobox pattern, so that keys and screen readers do.
 */

type Suggestion = { readonly kind: 'number' | 'title'; readonly text: string }

const PAUSE_MS = 150
const SUGGESTIONS_MAX = 8

/** Offers suggestions under one field; its `data-suggest` is the address of records, to which a number is added. */
export function suggestIn(field: HTMLInputElement): void {
  const list = document.createElement('ul')
  list.id = `${field.id}-suggestions`
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', document.documentElement.lang === 'en' ? 'Suggestions' : '建议')
  list.className = 'suggestions'
  list.hidden = true
  field.after(list)
  for (const [name, value] of Object.entries(combobox)) field.setAttribute(name, value)
  field.setAttribute('aria-controls', list.id)

  let shown: readonly Suggestion[] = []
  let chosen = -1
  let asked = 0
  let pause: ReturnType<typeof setTimeout> | undefined

  const close = () => {
    asked += 1
    clearTimeout(pause)
    list.hidden = true
    shown = []
    chosen = -1
    field.setAttribute('aria-expanded', 'false')
    field.removeAttribute('aria-activedescendant')
  }

  const choose = (index: number) => {
    chosen = index
    for (const [at, option] of [...list.children].entries()) option.setAttribute('aria-selected', String(at === chosen))
    const option = list.children[chosen]
    if (option) field.setAttribute('aria-activedescendant', option.id)
    else field.removeAttribute('aria-activedescendant')
  }

  const take = (suggestion: Suggestion) => {
    close()
    if (suggestion.kind === 'number')
      return location.assign(`${field.dataset['suggest']}${encodeURIComponent(suggestion.text)}`)
    field.value = suggestion.text
    field.form?.requestSubmit()
  }

  const show = (suggestions: readonly Suggestion[]) => {
    shown = suggestions
    list.replaceChildren(...suggestions.map((suggestion, at) => optionOf(suggestion, `${list.id}-${at}`, take)))
    list.hidden = suggestions.length === 0
    field.setAttribute('aria-expanded', String(suggestions.length > 0))
    choose(-1)
  }

  const ask = async () => {
    const mine = (asked += 1)
    const suggestions = await suggestionsFor(field.value.trim())
    if (mine === asked) show(suggestions)
  }

  field.addEventListener('input', (event) => {
    // What is being put together with an input method is no word yet.
    if ((event as InputEvent).isComposing) return
    clearTimeout(pause)
    pause = setTimeout(() => void ask(), PAUSE_MS)
  })
  field.addEventListener('compositionend', () => void ask())
  field.addEventListener('blur', close)
  field.addEventListener('keydown', (event) => {
    if (event.isComposing || list.hidden) return
    const pointed = shown[chosen]
    if (event.key === 'Escape') close()
    else if (event.key === 'ArrowDown') choose(chosen + 1 < shown.length ? chosen + 1 : -1)
    else if (event.key === 'ArrowUp') choose(chosen === -1 ? shown.length - 1 : chosen - 1)
    else if (event.key === 'Enter' && pointed) take(pointed)
    else return
    event.preventDefault()
  })
}

const combobox: Readonly<Record<string, string>> = {
  role: 'combobox',
  'aria-autocomplete': 'list',
  'aria-expanded': 'false',
}

function optionOf(suggestion: Suggestion, id: string, take: (suggestion: Suggestion) => void): HTMLElement {
  const option = document.createElement('li')
  option.id = id
  option.setAttribute('role', 'option')
  option.textContent = suggestion.text
  // A press would take the focus from the field and close the list before the click arrives.
  option.addEventListener('mousedown', (event) => event.preventDefault())
  option.addEventListener('click', () => take(suggestion))
  return option
}

/** None where the server refuses or cannot be reached: nobody asked for suggestions. */
async function suggestionsFor(beginning: string): Promise<readonly Suggestion[]> {
  if (beginning === '') return []
  const query = new URLSearchParams({ q: beginning.slice(0, BEGINNING_LENGTH_MAX), limit: String(SUGGESTIONS_MAX) })
  const response = await fetch(`/api/registry/suggest-records?${query}`).catch(() => null)
  if (!response?.ok) return []
  const { suggestions } = (await response.json()) as { readonly suggestions: readonly Suggestion[] } // our own server's answer
  return suggestions
}

const BEGINNING_LENGTH_MAX = 100

for (const field of document.querySelectorAll<HTMLInputElement>('input[data-suggest]')) suggestIn(field)
