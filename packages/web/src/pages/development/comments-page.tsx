import { getRouteApi, Link } from '@tanstack/react-router'
import type { CommentView, ProjectView } from '@zhunsheng/server/api'
import { Progress } from 'antd'
import { Presence } from '../../parts/presence.tsx'
import { useRead } from '../../queries.ts'
import { Page } from '../../ui/page.tsx'
import { isWriting, usePageKeys } from '../../ui/page-keys.ts'
import { useWords } from '../../words/index.ts'
import { useAllComments } from './comments/all-comments.ts'
import { ClauseList, WHOLE_TEXT } from './comments/clause-list.tsx'
import { ClauseText } from './comments/clause-text.tsx'
import { alike, groupByClause, isOpen, neighbour, nextOpen } from './comments/comment-groups.ts'
import { DisposedMeanwhile } from './comments/disposed-meanwhile.tsx'
import { DispositionForm } from './comments/disposition-form.tsx'
import { OpinionInFull } from './comments/opinion-in-full.tsx'
import { OpinionList } from './comments/opinion-list.tsx'
import { useDisposing } from './comments/use-disposing.ts'
import './comments/comments.css'

const route = getRouteApi('/signed-in/projects/$projectId/comments')

/** Disposing of comments: clauses at the left, the opinions on them, and at the right what becomes of the chosen one. */
export function CommentsPage() {
  const { t } = useWords()
  const { projectId } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const project = useRead('development/show-project', { id: projectId })
  const comments = useAllComments(projectId)
  const groups = groupByClause(comments)
  const shown = groups
    .filter(({ clause }) => search.clause === undefined || search.clause === (clause ?? WHOLE_TEXT))
    .flatMap((group) => group.comments)
    .filter((comment) => search.state !== 'open' || isOpen(comment) || comment.id === search.comment)
  const chosen = shown.find(({ id }) => id === search.comment) ?? shown.find(isOpen) ?? shown[0]
  const choose = (comment: string | undefined) =>
    void navigate({ search: { ...search, ...(comment && { comment }) }, replace: true })
  // j and k step through the opinions, unless somebody is writing.
  usePageKeys((event) => {
    if ((event.key !== 'j' && event.key !== 'k') || isWriting(event)) return
    event.preventDefault()
    choose(neighbour(shown, chosen?.id, event.key === 'j' ? 1 : -1))
  })

  const done = comments.filter((comment) => !isOpen(comment)).length
  const draft = project.documents.filter(({ kind }) => kind === 'draftText').sort((a, b) => b.order - a.order)[0]

  return (
    <Page
      title={t('comments.title')}
      above={
        <nav aria-label={t('shell.breadcrumb')} className="small breadcrumb">
          <Link to="/projects/$projectId" params={{ projectId }} search={{ tab: 'comments' }}>
            {project.title}
          </Link>
        </nav>
      }
      below={
        <>
          <Presence projectId={project.id} version={project.version} />
          <CommentCount done={done} count={comments.length} />
        </>
      }
      actions={
        <OnlyOpen
          on={search.state === 'open'}
          onChange={(on) => void navigate({ search: { ...search, state: on ? 'open' : undefined } as typeof search })}
        />
      }
    >
      <div className="three-columns">
        <div className="stack">
          <ClauseList
            groups={groups}
            chosen={search.clause}
            draft={draft}
            onChoose={(clause) =>
              void navigate({ search: { ...(search.state && { state: search.state }), ...(clause && { clause }) } })
            }
          />
          {chosen?.clause && <ClauseText projectId={projectId} clause={chosen.clause} />}
        </div>
        <OpinionList comments={shown} chosen={chosen?.id} onChoose={choose} />
        <section aria-label={t('disposition.title')} className="sheet-of-paper stack disposition" aria-live="off">
          {chosen ? (
            <Chosen key={chosen.id} comment={chosen} all={comments} shown={shown} project={project} onNext={choose} />
          ) : (
            <p className="slate">{t('comments.none')}</p>
          )}
        </section>
      </div>
    </Page>
  )
}

type ChosenProps = {
  readonly comment: CommentView
  readonly all: readonly CommentView[]
  readonly shown: readonly CommentView[]
  readonly project: Parameters<typeof useDisposing>[0] & Pick<ProjectView, 'timeline'>
  readonly onNext: (id: string | undefined) => void
}

function Chosen({ comment, all, shown, project, onNext }: ChosenProps) {
  const { t } = useWords()
  const openAlike = alike(all, comment).filter(isOpen)
  const { dispose, problem, sending, lastReason } = useDisposing(project)
  const view = project.acts.find(({ act }) => act === 'dispose-comment')
  const draftKey = `dispose-comment.${project.id}.${comment.id}`
  return (
    <>
      <h2>{t('comments.chosen', { receipt: comment.receipt })}</h2>
      <OpinionInFull comment={comment} />
      {isOpen(comment) ? (
        <DispositionForm
          draftKey={draftKey}
          alikeOpen={openAlike.length}
          reasons={view && !view.can ? view.reasons : []}
          lastReason={lastReason}
          problem={problem}
          sending={sending}
          onSend={async (input, withAlike, finish) => {
            const isDone = await dispose([comment, ...(withAlike ? openAlike : [])], input, finish)
            if (isDone) onNext(nextOpen(shown, comment.id))
          }}
        />
      ) : (
        <>
          <p className="small slate">{t('disposition.isFinal')}</p>
          <DisposedMeanwhile comment={comment} project={project} draftKey={draftKey} />
        </>
      )}
    </>
  )
}

function CommentCount({ done, count }: { readonly done: number; readonly count: number }) {
  const { t } = useWords()
  return (
    <div className="comment-count">
      <p>
        <strong>
          {done} / {count}
        </strong>{' '}
        <span className="slate">{t('comments.progress', { done, count })}</span>
      </p>
      <Progress
        strokeColor="var(--bamboo)"
        percent={count === 0 ? 0 : Math.floor((done / count) * 100)}
        showInfo={false}
        size="small"
        aria-label={t('comments.progress', { done, count })}
      />
    </div>
  )
}

function OnlyOpen({ on, onChange }: { readonly on: boolean; readonly onChange: (on: boolean) => void }) {
  const { t } = useWords()
  return (
    <span className="options">
      <label>
        <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} />
        {t('comments.onlyOpen')}
      </label>
    </span>
  )
}
