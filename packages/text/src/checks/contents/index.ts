import type { Check } from '../check.ts'
import { annexEntry } from './annex-entry.ts'
import { contentsOrder } from './contents-order.ts'
import { contentsStale } from './contents-stale.ts'
import { contentsTyped } from './contents-typed.ts'
import { entryPage } from './entry-page.ts'
import { termEntry } from './term-entry.ts'

export const contentsChecks: readonly Check[] = [
  contentsOrder,
  contentsStale,
  termEntry,
  annexEntry,
  entryPage,
  contentsTyped,
]
