import { canonical } from '@zhunsheng/core'
import { relationsOf } from '../entering/relation-store.ts'
import type { DumpedRow, SourceRow } from './dump-store.ts'

/** Names by which sources are known outside, by their id here. */
export type SourceNames = ReadonlyMap<string, string>

export type RecordLines = {
  readonly records: readonly object[]
  readonly claims: readonly object[]
  readonly relations: readonly object[]
}

/** What one record comes to in each of the files; what is absent is left out, and ids of this database stay within it. */
export function linesOf(row: DumpedRow, names: SourceNames): RecordLines {
  const { claims, isChanged: _, conflicts, ...said } = row
  const named = conflicts.map(({ field, isOutweighed, values }) => ({
    field,
    isOutweighed,
    values: values.map(({ value, sourceId, asOf }) => ({ value, source: nameOf(names, sourceId), asOf })),
  }))
  return {
    records: [present({ ...said, conflicts: named })],
    claims: claims.map(({ sourceId, asOf, claim }) => ({
      number: row.number,
      source: nameOf(names, sourceId),
      asOf,
      claim,
    })),
    relations: claims.flatMap(({ sourceId, asOf, claim }) =>
      relationsOf(claim, { sourceId, importId: null }).map(({ from, to, type, detail }) => ({
        number: row.number,
        from,
        to,
        type,
        ...(hasDegree(detail) && { degree: detail.degree }),
        source: nameOf(names, sourceId),
        asOf,
      })),
    ),
  }
}

export const sourceLine = ({ id, authority, licence }: SourceRow, names: SourceNames): object =>
  present({ name: nameOf(names, id), authority: authority === 'own' ? 'official' : authority, licence })

/** One line of a file, without its end. Values come from JSON of the database and hold no fractions. */
export const lineOf = (value: object): string => canonical(JSON.parse(JSON.stringify(value)))

const hasDegree = (detail: unknown): detail is { degree: string } =>
  typeof detail === 'object' && detail !== null && 'degree' in detail

function nameOf(names: SourceNames, id: string): string {
  const name = names.get(id)
  if (name === undefined) throw new Error(`a claim of a source that is not on record: ${id}`)
  return name
}

const present = (value: object): object =>
  Object.fromEntries(
    Object.entries(value).filter(([, each]) => each !== null && !(Array.isArray(each) && each.length === 0)),
  )
