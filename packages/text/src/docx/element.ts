import type { ReaderLimits } from './limits.ts'
import { type Attributes, type Budget, readMarkup } from './markup.ts'

/** A small tree for what is small: properties, styles, numbering, settings, formulas. */
export type Element = {
  readonly name: string
  readonly attributes: Attributes
  /** Most elements have none: they share an empty list until `addChild`. */
  children: readonly Element[]
  text: string
}

const NO_ATTRIBUTES: Attributes = {}
const NO_CHILDREN: readonly Element[] = []

export const newElement = (name: string, attributes: Attributes = NO_ATTRIBUTES): Element => ({
  name,
  attributes,
  children: NO_CHILDREN,
  text: '',
})

/** Up to this many children a list is made anew, just as long as need be: `push` would reserve room for sixteen more. */
const EXACT_UP_TO = 4

export function addChild(parent: Element, element: Element): void {
  const { children } = parent
  if (children.length < EXACT_UP_TO) parent.children = [...children, element]
  // A longer list was made here, for this parent.
  else (children as Element[]).push(element)
}

/** The root element of a part. */
export function readElement(source: string, part: string, budget: Budget, limits: ReaderLimits): Element {
  const top = newElement('')
  const open: Element[] = [top]
  readMarkup(
    source,
    part,
    {
      open: (name, attributes) => {
        const element = newElement(name, attributes)
        addChild(open.at(-1) ?? top, element)
        open.push(element)
      },
      close: () => void open.pop(),
      text: (text) => {
        const element = open.at(-1)
        if (element) element.text += text
      },
    },
    budget,
    limits,
  )
  return top.children[0] ?? top
}

export const child = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((each) => each.name === name)

export const children = (element: Element | undefined, name: string): Element[] =>
  element?.children.filter((each) => each.name === name) ?? []

/** `w:val` of a child; null where either is missing. */
export const valueOf = (element: Element | undefined, name: string): string | null =>
  child(element, name)?.attributes['w:val'] ?? null

/** An element that is there is on, unless its value says otherwise (ECMA-376-1, 17.17.4, ST_OnOff). */
export function switchOf(element: Element | undefined): boolean | null {
  if (!element) return null
  const value = element.attributes['w:val'] ?? element.attributes['m:val']
  return value === undefined || !(value === '0' || value === 'false' || value === 'off')
}

/** A whole number, or null: measures of the strict form may carry a unit (`12pt`), which is turned into twentieths. */
export function numberOf(value: string | null | undefined): number | null {
  if (value === null || value === undefined) return null
  const parsed = Number.parseFloat(value)
  if (!Number.isFinite(parsed)) return null
  return Math.round(parsed * (TWENTIETHS_PER_UNIT[value.slice(-2)] ?? 1))
}

const TWENTIETHS_PER_UNIT: Readonly<Record<string, number>> = {
  pt: 20,
  pc: 240,
  pi: 240,
  in: 1440,
  cm: 1440 / 2.54,
  mm: 144 / 2.54,
}
