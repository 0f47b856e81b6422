import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pageOf, whoIsTold } from './who-is-told.ts'

const source = join(import.meta.dirname, '../..')

/** The kinds of notices in the source, as `notify({ kind: '…'` and as an object that is spread into it. */
function kindsInSource(): string[] {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  )
  return files.flatMap((name) =>
    [
      ...readFileSync(join(source, name), 'utf8').matchAll(/(?:notify\(\{|const notice = \{)\s*kind: '([a-z-]+)'/gu),
    ].map(([, kind]) => kind ?? ''),
  )
}

describe('the table of who is told of what', () => {
  it('has a line for every notice that is written', () => {
    const kinds = kindsInSource()
    expect(kinds.length).toBeGreaterThan(5)
    expect(kinds.filter((kind) => !Object.hasOwn(whoIsTold, kind))).toEqual([])
  })
  it('leads a notice of a kind that is no longer written to its project', () => {
    expect(pageOf('earlier', 'p1')).toBe('/app/projects/p1')
  })
})
