import type { RecordFacts, RecordStatus } from '@zhunsheng/core'
import { recordStatusOn } from '@zhunsheng/core'
import type { News } from './news.ts'

/** A record as watching looks at it. */
export type WatchedRecord = RecordFacts & {
  readonly id: number
  readonly number: string
  readonly title: string | null
}

/**
 * What a search or a department held when it was last looked at: how many, and the ids of each status. Ids and not numbers,
 * since this is kept for every such watch and may hold thousands.
 */
export type FoundPicture = {
  readonly total: number
  readonly ids: { readonly [status in RecordStatus]?: readonly number[] }
}

export function foundPicture(records: readonly WatchedRecord[], day: string): FoundPicture {
  const ids: { [status in RecordStatus]?: number[] } = {}
  for (const record of records) (ids[recordStatusOn(record, day).status] ??= []).push(Number(record.id))
  return { total: records.length, ids }
}

/** Ids that were there and are no more. */
export function goneFrom(seen: FoundPicture, now: readonly WatchedRecord[]): number[] {
  const there = new Set(now.map(({ id }) => Number(id)))
  return Object.values(seen.ids).flatMap((ids) => ids.filter((id) => !there.has(id)))
}

/** What became different: records that came, that changed their status, and that left. One piece of news a record. */
export function foundNews(
  seen: FoundPicture,
  now: readonly WatchedRecord[],
  gone: readonly WatchedRecord[],
  day: string,
): News[] {
  const before = statusById(seen)
  const changes = now.flatMap((record): News[] => {
    const { number, title } = record
    const { status } = recordStatusOn(record, day)
    const was = before.get(Number(record.id))
    if (was === status) return []
    const comesOn = status === 'coming' ? record.implementsOn : null
    return [
      was === undefined
        ? { kind: 'entered', number, title, to: status, on: comesOn }
        : { kind: 'changed', number, title, from: was, to: status, current: null },
    ]
  })
  const left = gone.map(
    (record): News => ({
      kind: 'left',
      number: record.number,
      title: record.title,
      from: before.get(Number(record.id)) ?? 'unknown',
      to: recordStatusOn(record, day).status,
    }),
  )
  return [...changes, ...left]
}

function statusById({ ids }: FoundPicture): Map<number, RecordStatus> {
  const entries = Object.entries(ids) as [RecordStatus, readonly number[]][] // its keys are statuses
  return new Map(entries.flatMap(([status, list]) => list.map((id) => [id, status] as const)))
}
