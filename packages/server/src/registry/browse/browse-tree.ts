import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { type TreeCount, treeNames } from '../search-index/question.ts'
import { keptCounts } from './kept-counts.ts'
import { type PartlyWorded, parentOf, titleOfCode } from './tree-titles.ts'

/** A code with the records that stand under it: `count` of all, `current` of those in force on the day. */
export type TreeNode = {
  readonly code: string
  readonly title: PartlyWorded
  readonly count: number
  readonly current: number
  readonly children: readonly TreeNode[]
}

export type BrowsedTree = { readonly day: string; readonly nodes: readonly TreeNode[] }

/**
 * A classification as a tree, with how many records stand under each code; codes without any are left out. Refuses with
 * `SEARCH_BEING_BUILT` while the index is read in.
 */
export const browseTree = useCase({
  name: 'registry.browse-tree',
  title: { zh: '分类浏览', en: 'Browse a classification' },
  effect: 'read',
  roles: ['anyone'],
  input: Type.Object(
    {
      tree: Type.Enum(treeNames, { title: '分类' }),
    },
    { additionalProperties: false },
  ),
  async run({ search, today }, { tree }): Promise<BrowsedTree> {
    const counts = await keptCounts(search, tree, today)
    const byParent = new Map<string | null, TreeCount[]>()
    for (const each of counts.toSorted((one, other) => (one.code < other.code ? -1 : 1))) {
      const parent = parentOf[tree](each.code)
      byParent.set(parent, [...(byParent.get(parent) ?? []), each])
    }
    const below = (parent: string | null): TreeNode[] =>
      (byParent.get(parent) ?? []).map((each) => ({
        ...each,
        title: titleOfCode[tree](each.code),
        children: below(each.code),
      }))
    return { day: today, nodes: below(null) }
  },
})
