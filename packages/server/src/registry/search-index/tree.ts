import { economicPath } from '@zhunsheng/core'
import { allBits, eachBit, takeAway } from './bits.ts'
import { dayNumber } from './day-number.ts'
import type { TreeCount, TreeName } from './question.ts'
import { type Living, type Names, TAG } from './segment.ts'
import { statusesOn, statusNames } from './statuses.ts'

const CURRENT = statusNames.indexOf('current')

/** The codes under which a record with a code stands, the widest first: those whose filter lets the record through. */
const pathOf: Readonly<Record<TreeName, (code: string) => readonly string[]>> = {
  ics: (code) =>
    /^(\d{2})(?:$|\.)(?:(\d{3})(?:$|\.)(?:(\d{2})(?:$|\.))?)?/u.exec(code)?.slice(1).reduce(joined, []) ?? [],
  ccs: (code) => [...(/^[A-Z]/u.exec(code) ?? []), ...(/^[A-Z]\d{2}/u.exec(code) ?? [])],
  sectors: economicPath,
  division: (code) => {
    const [, province, city] = /^(\d{2})(\d{2})?/u.exec(code) ?? []
    if (province === undefined) return []
    return city === undefined || city === '00' ? [`${province}0000`] : [`${province}0000`, `${province}${city}00`]
  },
}

const joined = (path: readonly string[], digits: string | undefined): string[] =>
  digits === undefined ? [...path] : [...path, path.length === 0 ? digits : `${path.at(-1)}.${digits}`]

const signs: Readonly<Record<TreeName, string>> = {
  ics: TAG.ics,
  ccs: TAG.ccs,
  sectors: TAG.sector,
  division: TAG.division,
}

/**
 * How many records stand under each code of a tree, and how many of them are current as of the day. A record of two codes
 * under one counts there once, so that each count is the total of the search that is asked for the code.
 */
export function countTree(segments: readonly Living[], names: Names, tree: TreeName, day: string): TreeCount[] {
  const { codes, nodesByTag } = nodesOf(names, tree)
  const counts = new Uint32Array(codes.length)
  const current = new Uint32Array(codes.length)
  for (const living of segments) {
    const { tags, tagStarts, count } = living.segment
    const statuses = statusesOn(living, names, dayNumber(day))
    const last = new Int32Array(codes.length).fill(-1)
    eachBit(takeAway(allBits(count), living.gone), (ordinal) => {
      const isCurrent = statuses[ordinal] === CURRENT
      for (let at = tagStarts[ordinal] ?? 0; at < (tagStarts[ordinal + 1] ?? 0); at += 1)
        for (const node of nodesByTag[tags[at] ?? 0] ?? NONE) {
          if (last[node] === ordinal) continue
          last[node] = ordinal
          counts[node] = (counts[node] ?? 0) + 1
          if (isCurrent) current[node] = (current[node] ?? 0) + 1
        }
      return true
    })
  }
  return codes.flatMap((code, node) => {
    const count = counts[node] ?? 0
    return count === 0 ? [] : [{ code, count, current: current[node] ?? 0 }]
  })
}

const NONE: readonly number[] = []

/** Every code of the tree that occurs, and by the number of a tag those that it stands under. */
function nodesOf({ tags }: Names, tree: TreeName): { codes: string[]; nodesByTag: (readonly number[] | undefined)[] } {
  const numbers = new Map<string, number>()
  const numberOf = (code: string): number => {
    const number = numbers.get(code) ?? numbers.size
    numbers.set(code, number)
    return number
  }
  const nodesByTag = Array.from({ length: tags.size }, (_, tag) => {
    const text = tags.get(tag)
    return text.startsWith(signs[tree]) ? pathOf[tree](text.slice(1)).map(numberOf) : undefined
  })
  return { codes: [...numbers.keys()], nodesByTag }
}
