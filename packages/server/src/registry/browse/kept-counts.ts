import { performance } from 'node:perf_hooks'
import type { TreeCount, TreeName } from '../search-index/question.ts'
import type { SearchService } from '../search-index/search-service.ts'

type Kept = { readonly askedAt: number; readonly counts: readonly TreeCount[] }

const KEPT_MS = 60_000
/** A smaller register is counted faster than anything is worth keeping. */
const KEPT_FROM = 10_000

const kept = new WeakMap<SearchService, Map<string, Kept>>()

/** The counts of a tree; those of a large register are a minute old at most, as totals of long lists are. */
export async function keptCounts(search: SearchService, tree: TreeName, day: string): Promise<readonly TreeCount[]> {
  const ofService = kept.get(search) ?? new Map<string, Kept>()
  kept.set(search, ofService)
  const found = ofService.get(tree + day)
  if (found && performance.now() - found.askedAt < KEPT_MS) return found.counts
  const askedAt = performance.now()
  const counts = await search.tree(tree, day)
  const records = counts.reduce((sum, { count }) => sum + count, 0)
  for (const [key, { askedAt: then }] of ofService) if (askedAt - then > KEPT_MS) ofService.delete(key)
  if (records >= KEPT_FROM) ofService.set(tree + day, { askedAt, counts })
  return counts
}
