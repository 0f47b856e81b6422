import type { RegistryView } from '../checks/registry-view.ts'
import { textOf } from '../checks/text-of.ts'
import type { Draft } from './draft.ts'
import { madeRegistry } from './made-registry.ts'
import { readDraft } from './read-draft.ts'

/** The registry that knows what clean drafts cite, with the texts of these standards at hand. */
export const textsBeside = (...drafts: readonly Draft[]): { readonly registry: RegistryView } => ({
  registry: { ...madeRegistry(), texts: drafts.map((draft) => textOf(readDraft(draft))) },
})
