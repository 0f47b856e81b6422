import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import type { CommentView, Page } from '@zhunsheng/server/api'
import { readOptions } from '../../../queries.ts'

const PAGE_ROWS = 200

/** Beyond this many the page would be too heavy to work with; an enquiry of that size is filtered by round first. */
const COMMENTS_MAX = 5000

/** All comments of a project: the page has to count, group and step through the whole of them. */
export function useAllComments(projectId: string): readonly CommentView[] {
  const client = useQueryClient()
  return useSuspenseQuery({
    queryKey: ['development/list-comments', { projectId, all: true }],
    queryFn: () =>
      readAll((cursor) =>
        client.fetchQuery(readOptions('development/list-comments', { projectId, limit: PAGE_ROWS, cursor })),
      ),
  }).data
}

async function readAll(readPage: (cursor: string | undefined) => Promise<Page<CommentView>>): Promise<CommentView[]> {
  const comments: CommentView[] = []
  let cursor: string | undefined
  do {
    const page = await readPage(cursor)
    comments.push(...page.rows)
    cursor = page.next ?? undefined
  } while (cursor !== undefined && comments.length < COMMENTS_MAX)
  return comments
}
