import type { CommentView } from '@zhunsheng/server/api'
import { useEffect, useRef } from 'react'
import { Tag, type Tone } from '../../../ui/note.tsx'
import { useWords } from '../../../words/index.ts'
import { alike } from './comment-groups.ts'

export const dispositionTones: Record<NonNullable<CommentView['disposition']>, Tone> = {
  accepted: 'good',
  partlyAccepted: 'soon',
  notAccepted: 'plain',
}

type OpinionListProps = {
  readonly comments: readonly CommentView[]
  readonly chosen: string | undefined
  readonly onChoose: (id: string) => void
}

/** The opinions, alike ones together. The chosen one stays in sight while the keyboard steps through them. */
export function OpinionList({ comments, chosen, onChoose }: OpinionListProps) {
  const { t } = useWords()
  const current = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    current.current?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  if (comments.length === 0) return <p className="empty">{t('comments.noneHere')}</p>
  return (
    <ul className="opinions" aria-label={t('comments.opinions')}>
      {comments.map((comment) => (
        <li key={comment.id}>
          <button
            type="button"
            className="opinion"
            ref={comment.id === chosen ? current : null}
            {...(comment.id === chosen && { 'aria-current': 'true' as const })}
            onClick={() => onChoose(comment.id)}
          >
            <OpinionInBrief comment={comment} alikeCount={alike(comments, comment).length} />
          </button>
        </li>
      ))}
    </ul>
  )
}

function OpinionInBrief({ comment, alikeCount }: { readonly comment: CommentView; readonly alikeCount: number }) {
  const { t } = useWords()
  const { clause, receipt, opinion, organizationName, personName, late, disposition } = comment
  return (
    <>
      <span className="spread small slate">
        <span>
          <span className="no-break">{clause ?? t('comment.general')}</span> ·{' '}
          <span className="no-break">{receipt}</span>
        </span>
        {disposition ? (
          <Tag tone={dispositionTones[disposition]}>{t(`disposition.${disposition}`)}</Tag>
        ) : (
          <Tag>{t('disposition.open')}</Tag>
        )}
      </span>
      <span className="opinion-words">{opinion}</span>
      <span className="small slate">
        {organizationName ?? personName ?? t('comment.anonymous')}
        {late && <span className="soon"> · {t('comment.late')}</span>}
        {alikeCount > 0 && <> · {t('comments.alike', { count: alikeCount })}</>}
      </span>
    </>
  )
}
