import { SaxesParser, type SaxesTagPlain } from 'saxes'
import type { Element } from './element.ts'
import type { ReaderLimits } from './limits.ts'
import { isUsualPrefix, knownPrefix } from './namespaces.ts'
import { UnreadableFile } from './unreadable-file.ts'
import { writeOnce } from './write-once.ts'

export type Attributes = Readonly<Record<string, string | undefined>>

/**
 * Names come with the reader's own prefixes (`w:p`), whatever the file calls them. `end` is the offset in the source right
 * behind the tag; that of an element without content ends both.
 */
export type MarkupHandler = {
  readonly open: (name: string, attributes: Attributes, end: number) => void
  readonly close: (name: string, end: number) => void
  readonly text: (text: string) => void
  /**
   * The element opened last, if it is being read whole: with it the content of elements of properties is parsed once, however
   * often it stands there. Offsets then mean nothing.
   */
  readonly opened?: () => Element | null
}

/** What is left of the budget over all parts of a package. */
export type Budget = { elements: number }

/**
 * The prefixes in force. `names` remembers every name met under them: files have some hundred different names and tens of
 * thousands of elements, so each name is resolved once.
 */
type Scope = {
  readonly prefixes: ReadonlyMap<string, string>
  readonly names: Map<string, string>
  /** Attributes may be read as they stand: every prefix of the file is the reader's own. */
  readonly isUsual: boolean
  readonly depth: number
}

const XML_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['', ''],
  ['xml', 'xml'],
])

/**
 * Streams the elements of one part. Refuses with `broken-xml` what is not well formed or declares a document type (no
 * entity of a file is ever expanded), with `too-deep` and `too-large` beyond the limits.
 */
export function readMarkup(
  source: string,
  part: string,
  handler: MarkupHandler,
  budget: Budget,
  limits: ReaderLimits,
): void {
  const parser = new SaxesParser({ xmlns: false, position: false })
  let scope: Scope = { prefixes: XML_PREFIXES, names: new Map(), isUsual: true, depth: 0 }
  const outer: Scope[] = []
  let depth = 0
  let deepest = 0
  let declares = false

  parser.on('attribute', (attribute) => {
    if (attribute.name.startsWith('xmlns')) declares = true
  })
  parser.on('opentag', (tag) => {
    depth += 1
    if (depth > deepest) deepest = depth
    budget.elements -= 1
    if (depth > limits.elementDepth) throw new UnreadableFile('too-deep', part)
    if (budget.elements < 0) throw new UnreadableFile('too-large', `${part}: elements`)
    if (declares) {
      declares = false
      outer.push(scope)
      scope = innerScope(scope, tag.attributes, depth)
    }
    const name = nameIn(scope, tag.name)
    // The parser hands the same tag to its end: the letters are the same, and are looked up once.
    if (scope.isUsual && name === tag.name) tag.name = name
    handler.open(name, scope.isUsual ? tag.attributes : renamed(scope, tag.attributes), parser.position)
  })
  parser.on('closetag', (tag: SaxesTagPlain) => {
    handler.close(nameIn(scope, tag.name), parser.position)
    if (scope.depth === depth) scope = outer.pop() ?? scope
    depth -= 1
  })
  parser.on('text', (text) => handler.text(text))
  parser.on('cdata', (text) => handler.text(text))
  parser.on('doctype', () => {
    throw new UnreadableFile('broken-xml', `${part}: document type declaration`)
  })
  const { opened } = handler
  try {
    if (opened) writeOnce(parser, source, { opened: () => (scope.isUsual ? opened() : null), measure, charge })
    else parser.write(source)
    parser.close()
  } catch (cause) {
    if (cause instanceof UnreadableFile) throw cause
    throw new UnreadableFile('broken-xml', `${part}: ${cause instanceof Error ? cause.message : String(cause)}`)
  }

  function measure() {
    const before = { elements: budget.elements, depth }
    deepest = depth
    return () =>
      depth === before.depth ? { elements: before.elements - budget.elements, depth: deepest - before.depth } : null
  }

  function charge(content: { readonly elements: number; readonly depth: number }): void {
    budget.elements -= content.elements
    if (depth + content.depth > limits.elementDepth) throw new UnreadableFile('too-deep', part)
    if (budget.elements < 0) throw new UnreadableFile('too-large', `${part}: elements`)
  }
}

/** A declaration that says what is in force already, as drawings repeat them, changes nothing but the depth. */
function innerScope(scope: Scope, attributes: Attributes, depth: number): Scope {
  const prefixes = new Map(scope.prefixes)
  let changes = false
  for (const [name, uri] of Object.entries(attributes)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue
    const prefix = name.slice('xmlns:'.length)
    const known = knownPrefix(uri ?? '')
    if (prefixes.get(prefix) === known) continue
    prefixes.set(prefix, known)
    changes = true
  }
  if (!changes) return { ...scope, depth }
  const isUsual = [...prefixes].every(([prefix, known]) => isUsualPrefix(prefix, known))
  return { prefixes, names: new Map(), isUsual, depth }
}

function nameIn(scope: Scope, name: string): string {
  const met = scope.names.get(name)
  if (met !== undefined) return met
  const { prefix, local } = splitName(name)
  const known = scope.prefixes.get(prefix)
  const resolved = known === undefined ? `other:${local}` : known === '' ? local : `${known}:${local}`
  const interned = intern(resolved)
  scope.names.set(name, interned)
  return interned
}

/** Names of properties are compared by identity, which makes telling elements apart much cheaper than by their letters. */
const intern = (name: string): string => Object.keys({ [name]: true })[0] ?? name

function splitName(name: string): { prefix: string; local: string } {
  const colon = name.indexOf(':')
  return colon < 0 ? { prefix: '', local: name } : { prefix: name.slice(0, colon), local: name.slice(colon + 1) }
}

/** An attribute without a prefix is in no namespace (Namespaces in XML, 6.2). */
function renamed(scope: Scope, attributes: Attributes): Attributes {
  const result: Record<string, string | undefined> = {}
  for (const [name, value] of Object.entries(attributes)) {
    const { prefix, local } = splitName(name)
    result[prefix === '' ? name : `${scope.prefixes.get(prefix) ?? 'other'}:${local}`] = value
  }
  return result
}
