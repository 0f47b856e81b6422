import { type FileHandle, mkdir, open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import { bitsFor, countBits } from './bits.ts'
import type { Position } from './question.ts'
import { type Inverted, type Living, living, type Names, type Segment } from './segment.ts'
import { StringPool } from './string-pool.ts'

/** Raised with every change of what a segment holds: a file of another form is made anew. */
const FORM = 'zhunsheng search index 2'

export type IndexFile = { readonly names: Names; readonly segments: readonly Living[]; readonly position: Position }

type Units = Uint8Array | Uint16Array | Uint32Array
const MAKERS: Readonly<Record<string, (buffer: ArrayBuffer) => Units>> = {
  Uint8Array: (buffer) => new Uint8Array(buffer),
  Uint16Array: (buffer) => new Uint16Array(buffer),
  Uint32Array: (buffer) => new Uint32Array(buffer),
}

/** One array of the file: where it belongs, of which type, how many bytes. */
type Entry = { readonly path: string; readonly type: string; readonly bytes: number }
type Head = {
  readonly form: string
  readonly position: Position
  readonly segments: readonly { readonly count: number; readonly spaces: Readonly<Record<string, number>> }[]
  readonly entries: readonly Entry[]
}

const LENGTH_BYTES = 8

/** Written beside, synced and renamed, so that a file is whole or not there. */
export async function writeIndexFile(file: string, { names, segments, position }: IndexFile): Promise<void> {
  const arrays = new Map<string, Units>()
  for (const [name, pool] of Object.entries(names)) collect(arrays, `names.${name}`, pool.saved())
  for (const [at, { segment, gone }] of segments.entries()) {
    collect(arrays, `${at}`, segment)
    arrays.set(`${at}.gone`, gone)
  }
  const entries = [...arrays].map(([path, array]) => ({ path, type: array.constructor.name, bytes: array.byteLength }))
  const head: Head = {
    form: FORM,
    position,
    entries,
    segments: segments.map(({ segment }) => ({ count: segment.count, spaces: spacesOf(segment) })),
  }
  await mkdir(dirname(file), { recursive: true })
  const handle = await open(`${file}.new`, 'w')
  try {
    const text = Buffer.from(JSON.stringify(head))
    const length = Buffer.alloc(LENGTH_BYTES)
    length.writeBigUInt64LE(BigInt(text.length))
    await handle.write(length)
    await handle.write(text)
    for (const array of arrays.values()) await writeWhole(handle, array)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(`${file}.new`, file)
}

/** Null where there is no file, or one of another form or length. */
export async function readIndexFile(file: string): Promise<IndexFile | null> {
  const handle = await open(file, 'r').catch(() => null) // absent at the first start
  if (!handle) return null
  try {
    const head = await readHead(handle)
    if (!head) return null
    const arrays = new Map<string, Units>()
    for (const { path, type, bytes } of head.entries) {
      const make = MAKERS[type]
      const buffer = make && (await readWhole(handle, bytes))
      if (!make || !buffer) return null
      arrays.set(path, make(buffer))
    }
    return {
      names: namesFrom(arrays),
      segments: head.segments.map((each, at) => segmentFrom(arrays, at, each)),
      position: head.position,
    }
  } finally {
    await handle.close()
  }
}

async function readHead(handle: FileHandle): Promise<Head | null> {
  const length = await readWhole(handle, LENGTH_BYTES)
  if (!length) return null
  const bytes = Number(Buffer.from(length).readBigUInt64LE())
  const { size } = await handle.stat()
  if (bytes > size) return null
  const text = await readWhole(handle, bytes)
  if (!text) return null
  try {
    const head = JSON.parse(Buffer.from(text).toString()) as Head // written by this file, as its form says
    return head.form === FORM ? head : null
  } catch {
    return null // cut short or no file of ours
  }
}

const CHUNK_BYTES = 1 << 24

async function writeWhole(handle: FileHandle, array: Units): Promise<void> {
  for (let from = 0; from < array.byteLength; from += CHUNK_BYTES)
    await handle.write(
      new Uint8Array(array.buffer, array.byteOffset + from, Math.min(CHUNK_BYTES, array.byteLength - from)),
    )
}

async function readWhole(handle: FileHandle, bytes: number): Promise<ArrayBuffer | null> {
  const buffer = new ArrayBuffer(bytes)
  for (let from = 0; from < bytes; ) {
    const { bytesRead } = await handle.read(new Uint8Array(buffer, from, Math.min(CHUNK_BYTES, bytes - from)))
    if (bytesRead === 0) return null
    from += bytesRead
  }
  return buffer
}

function collect(arrays: Map<string, Units>, path: string, value: object): void {
  for (const [name, part] of Object.entries(value)) {
    if (part instanceof Uint8Array || part instanceof Uint16Array || part instanceof Uint32Array)
      arrays.set(`${path}.${name}`, part)
    else if (typeof part === 'object' && part !== null) collect(arrays, `${path}.${name}`, part)
  }
}

const spacesOf = ({ text, numberTerms, words, tagged }: Segment): Record<string, number> => ({
  text: text.postings.space,
  numberTerms: numberTerms.postings.space,
  words: words.postings.space,
  tagged: tagged.postings.space,
  bodies: tagged.bodies.postings.space,
})

type Arrays = ReadonlyMap<string, Units>

function namesFrom(arrays: Arrays): Names {
  const pool = (name: string) =>
    StringPool.loaded({ units: as16(arrays, `names.${name}.units`), ends: as32(arrays, `names.${name}.ends`) })
  return { small: pool('small'), tags: pool('tags') }
}

function segmentFrom(arrays: Arrays, at: number, { count, spaces }: Head['segments'][number]): Living {
  const bytes = (name: string) => as8(arrays, `${at}.${name}`)
  const halves = (name: string) => as16(arrays, `${at}.${name}`)
  const words = (name: string) => as32(arrays, `${at}.${name}`)
  const postings = (name: string, space: number) => ({
    space,
    starts: words(`${name}.starts`),
    counts: words(`${name}.counts`),
    bytes: bytes(`${name}.bytes`),
  })
  const inverted = (name: string, space: string): Inverted => ({
    terms: { units: halves(`${name}.terms.units`), starts: words(`${name}.terms.starts`) },
    postings: postings(`${name}.postings`, spaces[space] ?? 0),
  })
  const made = living({
    count,
    ids: words('ids'),
    byId: words('byId'),
    byNumber: words('byNumber'),
    titles: halves('titles'),
    titleStarts: words('titleStarts'),
    lengths: bytes('lengths'),
    numbers: bytes('numbers'),
    numberStarts: words('numberStarts'),
    levels: bytes('levels'),
    natures: bytes('natures'),
    kinds: bytes('kinds'),
    claimed: bytes('claimed'),
    flags: bytes('flags'),
    published: halves('published'),
    implemented: halves('implemented'),
    withdrawn: halves('withdrawn'),
    replaced: halves('replaced'),
    asOf: halves('asOf'),
    years: halves('years'),
    departments: words('departments'),
    divisions: words('divisions'),
    tags: words('tags'),
    tagStarts: words('tagStarts'),
    text: inverted('text', 'text'),
    numberTerms: inverted('numberTerms', 'numberTerms'),
    words: inverted('words', 'words'),
    passages: halves('passages'),
    passageStarts: words('passageStarts'),
    tagged: {
      tags: words('tagged.tags'),
      postings: postings('tagged.postings', spaces['tagged'] ?? 0),
      bodies: inverted('tagged.bodies', 'bodies'),
    },
  })
  made.gone.set(words('gone').subarray(0, bitsFor(count).length))
  made.goneCount = countBits(made.gone)
  return made
}

function as8(arrays: Arrays, path: string): Uint8Array {
  const array = arrays.get(path)
  if (array instanceof Uint8Array) return array
  throw new Error(`the file of the search index lacks ${path}`)
}

function as16(arrays: Arrays, path: string): Uint16Array {
  const array = arrays.get(path)
  if (array instanceof Uint16Array) return array
  throw new Error(`the file of the search index lacks ${path}`)
}

function as32(arrays: Arrays, path: string): Uint32Array {
  const array = arrays.get(path)
  if (array instanceof Uint32Array) return array
  throw new Error(`the file of the search index lacks ${path}`)
}
