import type { CommentView } from '@zhunsheng/server/api'

export type ClauseGroup = {
  readonly clause: string | null
  readonly comments: readonly CommentView[]
  readonly open: number
}

export const isOpen = ({ disposition }: CommentView) => disposition === null

/** The comments clause by clause, in the order of the text; those on the whole text come first. */
export function groupByClause(comments: readonly CommentView[]): ClauseGroup[] {
  const groups = new Map<string | null, CommentView[]>()
  for (const comment of comments) groups.set(comment.clause, [...(groups.get(comment.clause) ?? []), comment])
  return [...groups]
    .map(([clause, members]) => ({
      clause,
      comments: membersAlikeTogether(members),
      open: members.filter(isOpen).length,
    }))
    .sort((a, b) => compareClauses(a.clause, b.clause))
}

/** 5.2 before 5.10, annexes after the body, the whole text first. */
export function compareClauses(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1
  const isAnnex = (clause: string) => /^[A-Z附]/iu.test(clause)
  if (isAnnex(a) !== isAnnex(b)) return isAnnex(a) ? 1 : -1
  return a.localeCompare(b, 'zh', { numeric: true })
}

/** What makes two opinions alike: the same words, whatever their spaces, punctuation and width. */
export const likeness = ({ clause, opinion }: Pick<CommentView, 'clause' | 'opinion'>) =>
  `${clause ?? ''}|${opinion
    .normalize('NFKC')
    .replace(/[\s\p{P}]/gu, '')
    .toLowerCase()}`

export const alike = (comments: readonly CommentView[], comment: CommentView) =>
  comments.filter((other) => other.id !== comment.id && likeness(other) === likeness(comment))

function membersAlikeTogether(comments: readonly CommentView[]): CommentView[] {
  const first = new Map<string, number>()
  comments.forEach((comment, index) => {
    const key = likeness(comment)
    if (!first.has(key)) first.set(key, index)
  })
  const place = (comment: CommentView) => first.get(likeness(comment)) ?? 0
  return [...comments].sort((a, b) => place(a) - place(b))
}

/** The comment after (or before) `id`; at the end it stays where it is. */
export function neighbour(comments: readonly CommentView[], id: string | undefined, step: 1 | -1): string | undefined {
  const at = comments.findIndex((comment) => comment.id === id)
  return (comments[at + step] ?? comments[at] ?? comments[0])?.id
}

/** The next comment that is still open, going round once. */
export function nextOpen(comments: readonly CommentView[], id: string): string | undefined {
  const at = comments.findIndex((comment) => comment.id === id)
  const round = [...comments.slice(at + 1), ...comments.slice(0, at)]
  return round.find(isOpen)?.id
}
