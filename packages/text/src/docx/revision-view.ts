import type { RevisionView } from '../document/flow.ts'
import type { RevisionState } from '../document/text-run.ts'
import { child, type Element } from './element.ts'

/** Text that was moved is deleted here and inserted there (ECMA-376-1, 17.13.5). */
const STATES: ReadonlyMap<string, 'inserted' | 'deleted'> = new Map([
  ['w:ins', 'inserted'],
  ['w:moveTo', 'inserted'],
  ['w:del', 'deleted'],
  ['w:moveFrom', 'deleted'],
])

export const revisionOf = (name: string): RevisionState => STATES.get(name) ?? null

export const isGone = (state: RevisionState, view: RevisionView): boolean =>
  (view === 'accepted' && state === 'deleted') || (view === 'rejected' && state === 'inserted')

/** A deletion inside an insertion is a deletion: of what never was before it. */
export function markRevision(properties: Element | undefined): RevisionState {
  const states = properties?.children.map((each) => revisionOf(each.name)) ?? []
  return states.includes('deleted') ? 'deleted' : (states.find((state) => state !== null) ?? null)
}

export const isAnyGone = (properties: Element | undefined, view: RevisionView): boolean =>
  properties?.children.some((each) => isGone(revisionOf(each.name), view)) ?? false

/** The properties as they were before the tracked change of them, in the view that rejects it. */
export function propertiesIn(view: RevisionView, element: Element, change: string): Element {
  if (view !== 'rejected') return element
  return child(child(element, change), element.name) ?? element
}
