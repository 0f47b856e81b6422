import type { Formula } from '../document/flow.ts'
import { child, children, type Element, switchOf, valueOf } from './element.ts'

/**
 * The text of an OMML formula in reading order, with `/`, `^`, `_` and `√` where the layout says so, and its identifiers
 * (ECMA-376-1, 22.1). A letter stands for itself unless it is set as normal text or names a function; capitals that touch
 * are one abbreviation; a subscript belongs to the name of its base: `U0`.
 */
export function readFormula(root: Element, display: boolean): Omit<Formula, 'at'> {
  const found: Found = { identifiers: new Set(), upright: new Set() }
  const linear = linearOf(root, found)
  return { linear, identifiers: [...found.identifiers], upright: [...found.upright], display }
}

type Found = { readonly identifiers: Set<string>; readonly upright: Set<string> }

/** Letters that are set upright by right: constants and the differential. */
const UPRIGHT_BY_RIGHT = new Set(['d', 'e', 'i', 'j', 'π', 'Δ', '∑', '∏'])
const FUNCTIONS = new Set(
  'sin cos tan cot sec csc arcsin arccos arctan sinh cosh tanh ln lg lb log exp max min lim sup inf det mod sgn'.split(
    ' ',
  ),
)
const LETTERS = /[A-Za-z\u0391-\u03C9]+/gu

function linearOf(element: Element, found: Found): string {
  switch (element.name) {
    case 'm:r':
      return runText(element, found)
    case 'm:f':
      return `${group(part(element, 'm:num', found))}/${group(part(element, 'm:den', found))}`
    case 'm:sSub':
    case 'm:sSubSup':
      return subscripted(element, found)
    case 'm:sSup':
      return `${part(element, 'm:e', found)}^${group(part(element, 'm:sup', found))}`
    case 'm:rad':
      return `√${group(part(element, 'm:e', found))}`
    case 'm:nary':
      return operator(element, found)
    case 'm:d':
      return delimited(element, found)
    case 'm:func':
      return `${part(element, 'm:fName', NOTHING_FOUND())}${part(element, 'm:e', found)}`
    case 'w:del':
    case 'w:moveFrom':
      return ''
    default:
      return isProperties(element) ? '' : element.children.map((each) => linearOf(each, found)).join('')
  }
}

const isProperties = (element: Element): boolean => element.name.endsWith('Pr')
const NOTHING_FOUND = (): Found => ({ identifiers: new Set(), upright: new Set() })

const part = (element: Element, name: string, found: Found): string =>
  children(element, name)
    .map((each) => linearOf(each, found))
    .join('')

const group = (text: string): string => (text.length > 1 ? `(${text})` : text)

function runText(run: Element, found: Found): string {
  const text = children(run, 'm:t')
    .map((each) => each.text)
    .join('')
  const properties = child(run, 'm:rPr')
  if (switchOf(child(properties, 'm:nor')) === true) return text
  const isUpright = ['p', 'b'].includes(valueOfStyle(properties))
  for (const [letters] of text.matchAll(LETTERS)) {
    for (const name of namesIn(letters)) note(name, isUpright, found)
  }
  return text
}

/** `m:sty` carries its value as `m:val`. */
const valueOfStyle = (properties: Element | undefined): string =>
  child(properties, 'm:sty')?.attributes['m:val'] ?? valueOf(properties, 'm:sty') ?? 'i'

function namesIn(letters: string): string[] {
  if (FUNCTIONS.has(letters)) return []
  return /^[A-Z]{2,}$/u.test(letters) ? [letters] : Array.from(letters)
}

function note(name: string, isUpright: boolean, found: Found): void {
  if (isUpright && UPRIGHT_BY_RIGHT.has(name)) return
  found.identifiers.add(name)
  if (isUpright) found.upright.add(name)
}

function subscripted(element: Element, found: Found): string {
  const own = NOTHING_FOUND()
  const base = part(element, 'm:e', own)
  const sub = part(element, 'm:sub', NOTHING_FOUND())
  const sup = part(element, 'm:sup', found)
  const isOneName = own.identifiers.size === 1 && own.identifiers.has(base)
  for (const name of own.identifiers) found.identifiers.add(isOneName ? name + sub : name)
  for (const name of own.upright) found.upright.add(isOneName ? name + sub : name)
  return `${base}_${group(sub)}${sup === '' ? '' : `^${group(sup)}`}`
}

function operator(element: Element, found: Found): string {
  const sign = child(child(element, 'm:naryPr'), 'm:chr')?.attributes['m:val'] ?? '∫'
  const sub = part(element, 'm:sub', found)
  const sup = part(element, 'm:sup', found)
  const bounds = `${sub === '' ? '' : `_${group(sub)}`}${sup === '' ? '' : `^${group(sup)}`}`
  return `${sign}${bounds}${bounds === '' ? '' : ' '}${part(element, 'm:e', found)}`
}

function delimited(element: Element, found: Found): string {
  const properties = child(element, 'm:dPr')
  const sign = (name: string, usual: string): string => child(properties, name)?.attributes['m:val'] ?? usual
  const inner = children(element, 'm:e').map((each) => linearOf(each, found))
  return `${sign('m:begChr', '(')}${inner.join(sign('m:sepChr', '|'))}${sign('m:endChr', ')')}`
}
