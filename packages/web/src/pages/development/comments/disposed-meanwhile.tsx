import { acts } from '@zhunsheng/core'
import type { CommentView, ProjectView } from '@zhunsheng/server/api'
import { useDraft } from '../../../parts/form-draft.ts'
import { textOf } from '../../../parts/form-values.ts'
import { Facts } from '../../../ui/facts.tsx'
import { wordInstant } from '../../../ui/measures.ts'
import { Note } from '../../../ui/note.tsx'
import { useWords } from '../../../words/index.ts'

type DisposedMeanwhileProps = {
  readonly comment: CommentView
  readonly project: Pick<ProjectView, 'timeline'>
  readonly draftKey: string
}

const { disposition } = acts['dispose-comment'].fields

/** Somebody else was first: who and when, and what one had typed oneself, which is kept until one clears it. */
export function DisposedMeanwhile({ comment, project, draftKey }: DisposedMeanwhileProps) {
  const { t, say } = useWords()
  const { draft, forget, restored, touched } = useDraft(draftKey, {})
  if (!restored || !touched) return null
  const event = project.timeline
    .filter(({ type, data }) => type === 'comment.disposed' && data['receipt'] === comment.receipt)
    .sort((a, b) => b.seq - a.seq)[0]
  const chosen = Object.entries(disposition.options).find(([id]) => id === draft['disposition'])?.[1]
  return (
    <Note
      tone="soon"
      title={
        event
          ? t('disposition.byAnother', { name: say(event.by), at: wordInstant(event.recordedAt) })
          : t('act.changedMeanwhile')
      }
    >
      <p>{t('disposition.yours')}</p>
      <Facts
        rows={[
          [say(disposition.label), chosen && say(chosen)],
          [t('disposition.reason'), textOf(draft['reason'])],
          [t('disposition.newWording'), textOf(draft['newWording'])],
        ]}
      />
      <p>
        <button type="button" className="link-button" onClick={forget}>
          {t('disposition.forgetYours')}
        </button>
      </p>
    </Note>
  )
}
