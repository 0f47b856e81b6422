import { SaxesParser } from 'saxes'

export type ReadEntry = Readonly<Record<'id' | 'title' | 'updated' | 'summary' | 'author' | 'link', string>>
export type ReadFeed = {
  readonly id: string
  readonly title: string
  readonly updated: string
  readonly self: string
  readonly alternate: string
  readonly entries: readonly ReadEntry[]
}

const ATOM = 'http://www.w3.org/2005/Atom'
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/u
const ENTRY_FIELDS = ['id', 'title', 'updated', 'summary', 'author', 'link'] as const

/** For tests: reads an Atom feed with a real parser and throws at whatever RFC 4287 asks for and is not there. */
export function readFeed(text: string): ReadFeed {
  const parser = new SaxesParser({ xmlns: true })
  const entries: Record<string, string>[] = []
  const head: Record<string, string> = {}
  const open: string[] = []
  const target = () => (open.includes('entry') ? (entries.at(-1) ?? head) : head)
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (uri !== ATOM) throw new Error(`${local} is no element of Atom`)
    open.push(local)
    if (local === 'entry') entries.push({})
    if (local === 'link')
      target()[open.includes('entry') ? 'link' : (attributes['rel']?.value ?? '')] = attributes['href']?.value ?? ''
  })
  parser.on('text', (words) => {
    const name = open.at(-1) === 'name' ? 'author' : (open.at(-1) ?? '')
    if (name !== 'feed' && name !== 'entry') target()[name] = (target()[name] ?? '') + words
  })
  parser.on('closetag', () => void open.pop())
  parser.write(text).close()
  for (const name of ['id', 'title', 'updated', 'self', 'alternate'])
    if (!head[name]) throw new Error(`a feed without ${name}`)
  for (const entry of entries) check(entry)
  const ids = entries.map((entry) => entry['id'])
  if (new Set(ids).size < ids.length) throw new Error('an id stands twice')
  return { ...head, entries } as unknown as ReadFeed // every field was just found
}

function check(entry: Readonly<Record<string, string>>): void {
  for (const field of ENTRY_FIELDS) if (!entry[field]) throw new Error(`an entry without ${field}`)
  if (!INSTANT.test(entry['updated'] ?? '')) throw new Error(`${entry['updated']} is no instant`)
  for (const field of ['id', 'link'])
    if (!URL.canParse(entry[field] ?? '')) throw new Error(`${entry[field]} is no address`)
  if (/[^\u0021-\u007E]/u.test(entry['id'] ?? '')) throw new Error(`${entry['id']} is no IRI of plain letters`)
}
