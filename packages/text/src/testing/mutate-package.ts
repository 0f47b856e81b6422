import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** A repeatable source of numbers from 0 to 1: the same seed makes the same damage (mulberry32). */
export function seededNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Damages a package in one of the ways that transport, other programs and malice do. `seed` decides which and where. */
export function mutatePackage(bytes: Uint8Array, seed: number): { readonly kind: string; readonly bytes: Uint8Array } {
  const next = seededNumbers(seed)
  const mutation = MUTATIONS[below(next, MUTATIONS.length)] ?? flipBits
  return { kind: mutation.name, bytes: mutation(bytes, next) }
}

type Numbers = () => number
type Parts = Record<string, Uint8Array>

const below = (next: Numbers, limit: number): number => Math.floor(next() * limit)

function flipBits(bytes: Uint8Array, next: Numbers): Uint8Array {
  const copy = bytes.slice()
  for (let count = 1 + below(next, 20); count > 0; count -= 1) {
    const at = below(next, copy.length)
    copy[at] = (copy[at] ?? 0) ^ (1 << below(next, 8))
  }
  return copy
}

const truncate = (bytes: Uint8Array, next: Numbers): Uint8Array => bytes.slice(0, below(next, bytes.length))

function dropStretch(bytes: Uint8Array, next: Numbers): Uint8Array {
  const from = below(next, bytes.length)
  const to = Math.min(bytes.length, from + 1 + below(next, 512))
  const copy = new Uint8Array(bytes.length - (to - from))
  copy.set(bytes.subarray(0, from))
  copy.set(bytes.subarray(to), from)
  return copy
}

/** Repacks after a change of the parts; a package that cannot be opened is given back as it is. */
function repack(bytes: Uint8Array, change: (parts: Parts) => void): Uint8Array {
  const parts: Parts = unzipSync(bytes, { filter: (file) => /\.(?:xml|rels)$/u.test(file.name) })
  change(parts)
  return zipSync(parts, { level: 1 })
}

const anyName = (parts: Parts, next: Numbers): string =>
  Object.keys(parts)[below(next, Object.keys(parts).length)] ?? ''

function swapParts(bytes: Uint8Array, next: Numbers): Uint8Array {
  return repack(bytes, (parts) => {
    const [one, other] = [anyName(parts, next), anyName(parts, next)]
    const held = parts[one]
    if (parts[other]) parts[one] = parts[other]
    if (held) parts[other] = held
  })
}

function dropPart(bytes: Uint8Array, next: Numbers): Uint8Array {
  return repack(bytes, (parts) => {
    delete parts[anyName(parts, next)]
  })
}

type MarkupChange = (markup: string, next: Numbers) => string

/** Mostly of the text itself; also of styles, numbering and the like. */
const inMarkup = (change: MarkupChange) => (bytes: Uint8Array, next: Numbers) =>
  repack(bytes, (parts) => {
    const main = 'word/document.xml'
    const name = next() < 0.6 && parts[main] ? main : anyName(parts, next)
    const part = parts[name]
    if (part) parts[name] = strToU8(change(strFromU8(part), next))
  })

const tagsOf = (markup: string): RegExpExecArray[] => [...markup.matchAll(/<[^>]{1,2000}>/gu)]

const dropTags: MarkupChange = (markup, next) => {
  const tags = tagsOf(markup)
  const tag = tags[below(next, tags.length)]
  return tag ? markup.slice(0, tag.index) + markup.slice(tag.index + tag[0].length) : markup
}

/** Whole elements without content may be taken out, doubled or moved and leave the markup well formed. */
const shuffleEmptyTags: MarkupChange = (markup, next) => {
  const tags = tagsOf(markup).filter(([text]) => text.endsWith('/>'))
  if (tags.length === 0) return markup
  const chosen = new Map<number, string>()
  for (let count = 1 + below(next, 30); count > 0; count -= 1) {
    const at = below(next, tags.length)
    const other = tags[below(next, tags.length)]?.[0] ?? ''
    chosen.set(at, ['', `${tags[at]?.[0] ?? ''}${other}`, other][below(next, 3)] ?? '')
  }
  let result = ''
  let from = 0
  for (const [at, replacement] of [...chosen].sort(([one], [other]) => one - other)) {
    const tag = tags[at]
    if (!tag) continue
    result += markup.slice(from, tag.index) + replacement
    from = tag.index + tag[0].length
  }
  return result + markup.slice(from)
}

const NUMBERS = ['0', '-1', '9', '99999999999999999999', '', 'NaN', '1e308', '%1', 'begin', 'end', 'restart']

const changeValues: MarkupChange = (markup, next) => {
  const share = 0.002 + next() * 0.05
  return markup.replace(/="[^"<&]{0,200}"/gu, (value) =>
    next() < share ? `="${NUMBERS[below(next, NUMBERS.length)] ?? ''}"` : value,
  )
}

const renameElements: MarkupChange = (markup, next) => {
  const names = [...new Set([...markup.matchAll(/<([a-zA-Z0-9]+:[a-zA-Z0-9]+)/gu)].map(([, name]) => name ?? ''))]
  const [one, other] = [names[below(next, names.length)], names[below(next, names.length)]]
  if (!one || !other) return markup
  return markup.replace(/(<\/?)([a-zA-Z0-9]+:[a-zA-Z0-9]+)/gu, (whole, open: string, name: string) =>
    name === one ? open + other : whole,
  )
}

const nestDeeply: MarkupChange = (markup, next) => {
  const depth = 1 + below(next, 400)
  const at = markup.indexOf('<w:p>')
  if (at < 0) return markup
  const nested = `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}<w:p/>${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`
  return markup.slice(0, at) + nested + markup.slice(at)
}

const declareEntities: MarkupChange = (markup) =>
  `<!DOCTYPE w:document [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${markup.replace(/<w:t>/u, '<w:t>&b;')}`

const cutMarkup: MarkupChange = (markup, next) => markup.slice(0, below(next, markup.length))

const MUTATIONS = [
  flipBits,
  truncate,
  dropStretch,
  swapParts,
  dropPart,
  named('dropTags', inMarkup(dropTags)),
  named('shuffleEmptyTags', inMarkup(shuffleEmptyTags)),
  named('changeValues', inMarkup(changeValues)),
  named('renameElements', inMarkup(renameElements)),
  named('nestDeeply', inMarkup(nestDeeply)),
  named('declareEntities', inMarkup(declareEntities)),
  named('cutMarkup', inMarkup(cutMarkup)),
]

function named<Mutation extends (bytes: Uint8Array, next: Numbers) => Uint8Array>(
  name: string,
  mutation: Mutation,
): Mutation {
  return Object.defineProperty(mutation, 'name', { value: name })
}
