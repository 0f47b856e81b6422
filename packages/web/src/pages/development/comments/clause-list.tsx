import type { DocumentView } from '@zhunsheng/server/api'
import { address } from '../../../api.ts'
import { FileLink } from '../../../parts/file-link.tsx'
import { useWords } from '../../../words/index.ts'
import type { ClauseGroup } from './comment-groups.ts'

type ClauseListProps = {
  readonly groups: readonly ClauseGroup[]
  readonly chosen: string | undefined
  readonly draft: DocumentView | undefined
  readonly onChoose: (clause: string | undefined) => void
}

/** The value in the address that stands for comments on the whole text. */
export const WHOLE_TEXT = '-'

/** The clauses that have comments, each with how many are still open, and the text that they are about. */
export function ClauseList({ groups, chosen, draft, onChoose }: ClauseListProps) {
  const { t } = useWords()
  const open = groups.reduce((sum, group) => sum + group.open, 0)
  return (
    <nav className="stack-tight" aria-label={t('comments.clauses')}>
      {draft && (
        <p className="small">
          <FileLink href={address('documents/download', { id: draft.id })}>{draft.name}</FileLink>{' '}
          <span className="slate">{t('document.order', { order: draft.order })}</span>
        </p>
      )}
      <ul>
        <ClauseItem
          label={t('comments.allClauses')}
          open={open}
          current={chosen === undefined}
          onChoose={() => onChoose(undefined)}
        />
        {groups.map((group) => (
          <ClauseItem
            key={group.clause ?? WHOLE_TEXT}
            label={group.clause ?? t('comment.general')}
            open={group.open}
            current={chosen === (group.clause ?? WHOLE_TEXT)}
            onChoose={() => onChoose(group.clause ?? WHOLE_TEXT)}
          />
        ))}
      </ul>
    </nav>
  )
}

function ClauseItem({
  label,
  open,
  current,
  onChoose,
}: {
  readonly label: string
  readonly open: number
  readonly current: boolean
  readonly onChoose: () => void
}) {
  const { t } = useWords()
  return (
    <li>
      <button type="button" className="clause" {...(current && { 'aria-current': 'true' as const })} onClick={onChoose}>
        <span>{label}</span>
        <span className={open > 0 ? 'small' : 'small good'}>
          {open > 0 ? t('comments.openCount', { count: open }) : t('comments.allDone')}
        </span>
      </button>
    </li>
  )
}
