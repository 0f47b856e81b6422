import { useSuspenseQuery } from '@tanstack/react-query'
import type { CommentView } from '@zhunsheng/server/api'
import { read } from '../../../api.ts'

const PAGE_ROWS = 200

/** Beyond this many the page would be too heavy to work with; an enquiry of that size is filtered by round first. */
const COMMENTS_MAX = 5000

/** All comments of a project: the page has to count, group and step through the whole of them. */
export function useAllComments(projectId: string): readonly CommentView[] {
  return useSuspenseQuery({
    queryKey: ['development/list-comments', { projectId, all: true }],
    queryFn: () => readAll(projectId),
  }).data
}

async function readAll(projectId: string): Promise<CommentView[]> {
  const comments: CommentView[] = []
  let cursor: string | undefined
  do {
    const page = await read('development/list-comments', { projectId, limit: PAGE_ROWS, cursor })
    comments.push(...page.rows)
    cursor = page.next ?? undefined
  } while (cursor !== undefined && comments.length < COMMENTS_MAX)
  return comments
}
