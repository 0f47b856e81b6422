import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { DraftBlock } from '../../../calls.ts'
import { readOptions } from '../../../queries.ts'

/** Parts of some sixteen thousand characters each; a draft beyond that is opened as a file. */
const PARTS_MAX = 60

/** The whole draft under enquiry, read once: it does not change while its comments are disposed of. */
export function useDraftBlocks(projectId: string): readonly DraftBlock[] {
  const client = useQueryClient()
  const { data } = useQuery({
    queryKey: ['development/read-draft', { projectId, all: true }],
    queryFn: async () => {
      const read = (part: number) => client.fetchQuery(readOptions('development/read-draft', { projectId, part }))
      const first = await read(1)
      if (!first) return []
      const blocks = [...first.blocks]
      for (let part = 2; part <= Math.min(first.titles.length, PARTS_MAX); part += 1)
        blocks.push(...((await read(part))?.blocks ?? []))
      return blocks
    },
    staleTime: 'static',
  })
  return data ?? []
}
