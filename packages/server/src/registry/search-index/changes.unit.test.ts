import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createSearchIndex, type IndexedRecord, loadSearchIndex, type SearchIndex } from './index.ts'
import { sampleRecord } from './sample-records.ts'

const DAY = '2026-11-23'
const STEP_MS = 0.02
const WORDS = ['电力', '变压器', '试验', '方法', '铅', 'LED', '第1部分', '研究院']
const QUESTIONS = ['', '变压器', '试验方法', '铅', 'led', '变压器 方法', '器试', 'T/AB 3', '第1部分', '研究院', '3']

const word = fc.constantFrom(...WORDS)
const record = fc
  .record({
    id: fc.integer({ min: 1, max: 30 }),
    year: fc.integer({ min: 2000, max: 2020 }),
    words: fc.array(word, { maxLength: 5 }),
    body: word,
  })
  .map(({ id, year, words, body }) =>
    sampleRecord(id, `T/AB ${id}—${year}`, words.join(year % 2 ? ' ' : ''), {
      publishedOn: `${year}-03-04`,
      bodies: [body],
    }),
  )
const change = fc.oneof(
  { weight: 6, arbitrary: fc.array(record, { maxLength: 6 }).map((put) => ({ put, remove: [], tidy: false })) },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.integer({ min: 1, max: 30 }), { maxLength: 4 })
      .map((remove) => ({ put: [], remove, tidy: false })),
  },
  { weight: 2, arbitrary: fc.constant({ put: [], remove: [], tidy: true }) },
)

const answers = (index: SearchIndex) =>
  QUESTIONS.map((q) => {
    const { ids, total, facets, relaxed } = index.search({ q, day: DAY, facets: true, limit: 50 })
    // How near something must be rests on how common its words are, which is counted before what is gone is cleared away.
    if (relaxed || total === 0) return { q }
    expect(paged(index, q)).toEqual(ids)
    return { q, ids, total, facets, byNumber: index.search({ q, day: DAY, sort: 'number', limit: 50 }).ids }
  })

/** The same rows in the same order, four at a time. */
function paged(index: SearchIndex, q: string): number[] {
  const ids: number[] = []
  for (let after: string | null = null; ; ) {
    const page = index.search({ q, day: DAY, limit: 4, ...(after !== null && { after }) })
    ids.push(...page.ids)
    if (page.next === null) return ids
    after = page.next
  }
}

it('records put in, replaced, taken out and merged in any order answer as if they had been put in at once', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
      const index = createSearchIndex()
      const held = new Map<number, IndexedRecord>()
      for (const { put, remove, tidy } of changes) {
        index.put(put)
        for (const each of put) held.set(each.id, each)
        // A question makes what was put in a segment of its own.
        if (put.length % 2 === 1) index.search({ day: DAY })
        index.remove(remove)
        for (const id of remove) held.delete(id)
        // Between the steps of a merge records come and go.
        index.tidy(STEP_MS)
        if (tidy) while (index.tidy(50));
      }
      const fresh = createSearchIndex()
      fresh.put(held.values())
      expect(index.size).toBe(held.size)
      expect(answers(index)).toEqual(answers(fresh))
    }),
    { numRuns: 60 },
  )
})

it('every record is found by its rarest word and by its number', () => {
  const index = createSearchIndex()
  const put = fc
    .sample(record, { numRuns: 200, seed: 7 })
    .map((each, at) => ({ ...each, id: at + 1, number: `T/AB ${at}—2020`, sequence: String(at) }))
  index.put(put)
  expect(put.filter((each) => each.title !== '').filter((each) => !index.probe(each, DAY).isFound)).toEqual([])
})

it('a saved index answers as before, and one that was cut short is not used', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'zhunsheng-search-'))
  try {
    const file = join(folder, 'search', 'index.bin')
    const index = createSearchIndex()
    index.put(fc.sample(record, { numRuns: 40, seed: 3 }))
    index.search({ day: DAY })
    index.put(fc.sample(record, { numRuns: 10, seed: 4 }))
    index.remove([5])
    const position = { database: 'example', xmin: '123' }
    await index.saveTo(file, position)
    const loaded = await loadSearchIndex(file)
    expect(loaded?.position).toEqual(position)
    expect(loaded && answers(loaded.index)).toEqual(answers(index))
    loaded?.index.put([sampleRecord(99, 'T/B 1—2020', '后来的标准', { bodies: ['后来的机构'] })])
    expect(loaded?.index.search({ q: '后来的机构', day: DAY }).ids).toEqual([99])
    expect(await loadSearchIndex(join(folder, 'absent'))).toBeNull()
    await writeFile(file, 'no index')
    expect(await loadSearchIndex(file)).toBeNull()
  } finally {
    await rm(folder, { recursive: true })
  }
})
