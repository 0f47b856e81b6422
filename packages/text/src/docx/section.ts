import type { HeaderFooter, Section } from '../document/flow.ts'
import { child, children, type Element, numberOf, switchOf, valueOf } from './element.ts'

/** `w:sectPr` with its headers by reference: which are shown depends on the sections before it. */
type Kind = HeaderFooter['kind']
type References = Readonly<Partial<Record<Kind, string>>>

export const NO_SECTION: Section = {
  pageWidth: null,
  pageHeight: null,
  pageNumberFormat: null,
  pageNumberStart: null,
  type: null,
  headers: [],
  footers: [],
}

const KINDS: readonly Kind[] = ['default', 'first', 'even']

/**
 * Turns the sections of a file into what their pages show. A section without a header of a kind has that of the section
 * before it (ECMA-376-1, 17.10.5); the first page and even pages have their own only where the file says so.
 */
export function readSections(
  elements: readonly Element[],
  hasEvenPages: boolean,
  readPart: (relation: string) => Omit<HeaderFooter, 'kind'> | null,
): Section[] {
  let headers: References = {}
  let footers: References = {}
  return elements.map((element) => {
    headers = { ...headers, ...referencesOf(element, 'w:headerReference') }
    footers = { ...footers, ...referencesOf(element, 'w:footerReference') }
    const hasFirst = switchOf(child(element, 'w:titlePg')) === true
    const shown = KINDS.filter((kind) => kind === 'default' || (kind === 'first' ? hasFirst : hasEvenPages))
    const read = (references: References): HeaderFooter[] =>
      shown.flatMap((kind) => {
        const relation = references[kind]
        const content = relation === undefined ? null : readPart(relation)
        return content ? [{ kind, ...content }] : []
      })
    return { ...pageOf(element), headers: read(headers), footers: read(footers) }
  })
}

function referencesOf(element: Element, name: string): References {
  const found: Partial<Record<Kind, string>> = {}
  for (const reference of children(element, name)) {
    const kind = KINDS.find((each) => each === (reference.attributes['w:type'] ?? 'default'))
    const relation = reference.attributes['r:id']
    if (kind && relation !== undefined) found[kind] = relation
  }
  return found
}

function pageOf(element: Element): Omit<Section, 'headers' | 'footers'> {
  const size = child(element, 'w:pgSz')?.attributes
  const numbers = child(element, 'w:pgNumType')?.attributes
  return {
    pageWidth: numberOf(size?.['w:w']),
    pageHeight: numberOf(size?.['w:h']),
    pageNumberFormat: numbers?.['w:fmt'] ?? null,
    pageNumberStart: numberOf(numbers?.['w:start']),
    type: valueOf(element, 'w:type'),
  }
}
