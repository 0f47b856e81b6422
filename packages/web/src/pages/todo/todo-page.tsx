import { Link } from '@tanstack/react-router'
import { acts } from '@zhunsheng/core'
import type { TodoItem } from '@zhunsheng/server/api'
import { isActName } from '../../parts/act-names.ts'
import { TinyInkLine } from '../../parts/ink-line.tsx'
import { DueDay, LegalDay } from '../../parts/legal-date.tsx'
import { ReasonsList } from '../../parts/reasons-list.tsx'
import { useRead } from '../../queries.ts'
import { hasRole, useMe } from '../../session.ts'
import { Page, Section } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'
import { MyDuties } from '../implementation/my-duties.tsx'
import { MyReviews } from '../review/my-reviews.tsx'
import './todo.css'

/** What waits for me: what must be done today, this week, and what waits for others. */
export function TodoPage() {
  const { t, day } = useWords()
  const me = useMe()
  const { items } = useRead('implementation/list-todos', {})
  const stuck = hasRole(me, 'secretary') ? stuckProjects(items) : []
  const isStuck = new Set(stuck.map(({ projectId }) => projectId))
  // What is stuck is told once, with what would help, and not again as waiting for others.
  const waiting = items.filter(
    ({ group, projectId, reasons }) => group !== 'others' || reasons.length === 0 || !isStuck.has(projectId),
  )
  return (
    <Page title={t('nav.todo')} below={<p className="slate">{day(me.today)}</p>}>
      <div className="stack">
        {(['today', 'week', 'others'] as const).map((group) => (
          <Section
            key={group}
            title={t(`todo.${group}`)}
            beside={<span className="slate small">{t('todo.count', { count: inGroup(waiting, group).length })}</span>}
          >
            <TodoList items={inGroup(waiting, group)} today={me.today} empty={t(`todo.${group}.empty`)} />
          </Section>
        ))}
        <MyReviews today={me.today} />
        <MyDuties today={me.today} />
        {stuck.length > 0 && (
          <Section title={t('todo.stuck')}>
            <ul className="todo-list">
              {stuck.map((item) => (
                <li key={item.projectId} className="todo-stuck">
                  <Link to="/projects/$projectId" params={{ projectId: item.projectId }}>
                    {item.title}
                  </Link>
                  <ReasonsList reasons={item.reasons} />
                </li>
              ))}
            </ul>
          </Section>
        )}
      </div>
    </Page>
  )
}

/** What only waits for a day to come; nobody can do anything about it. */
const waitsForADay: readonly string[] = ['ENQUIRY_STILL_OPEN', 'DEPARTMENTS_NOT_HEARD']

/** Each project once that cannot go on for a reason somebody could remove, with every such reason. */
function stuckProjects(items: readonly TodoItem[]): Pick<TodoItem, 'projectId' | 'title' | 'reasons'>[] {
  const stuck = new Map<string, Pick<TodoItem, 'projectId' | 'title' | 'reasons'>>()
  for (const { projectId, title, reasons } of items) {
    const known = stuck.get(projectId)?.reasons ?? []
    const added = reasons.filter(
      ({ code }) => !waitsForADay.includes(code) && !known.some((reason) => reason.code === code),
    )
    if (known.length + added.length > 0) stuck.set(projectId, { projectId, title, reasons: [...known, ...added] })
  }
  return [...stuck.values()]
}

const inGroup = (items: readonly TodoItem[], group: TodoItem['group']) => items.filter((item) => item.group === group)

function TodoList({
  items,
  today,
  empty,
}: {
  readonly items: readonly TodoItem[]
  readonly today: string
  readonly empty: string
}) {
  if (items.length === 0) return <p className="slate">{empty}</p>
  return (
    <ul className="todo-list">
      {items.map((item) => (
        <TodoRow key={`${item.projectId} ${item.act ?? ''} ${item.what.zh}`} item={item} today={today} />
      ))}
    </ul>
  )
}

function TodoRow({ item, today }: { readonly item: TodoItem; readonly today: string }) {
  const { t, say } = useWords()
  return (
    <li className="todo-row">
      <div className="todo-what">
        <p>{say(item.what)}</p>
        <p className="small">
          <Link to="/projects/$projectId" params={{ projectId: item.projectId }}>
            {item.number && <span className="no-break">{item.number} </span>}
            {item.title}
          </Link>
        </p>
        {item.group === 'others' && item.reasons.length > 0 && (
          <div className="small slate">
            <ReasonsList reasons={item.reasons} brief />
          </div>
        )}
      </div>
      <div className="small">
        <TinyInkLine stage={item.stage} />
      </div>
      <dl className="todo-days small">
        <dt className="slate">{t('todo.since')}</dt>
        <dd>
          <LegalDay date={item.since} />
        </dd>
        {item.due && <dt className="slate">{t('todo.due')}</dt>}
        {item.due && (
          <dd>
            <DueDay date={item.due} today={today} />
          </dd>
        )}
      </dl>
      <div className="todo-act">{item.act && item.group !== 'others' && <TodoAct item={item} act={item.act} />}</div>
    </li>
  )
}

/** Acts that are done on a row: the tab of the project where the rows are. */
const tabOfRowAct: Readonly<Record<string, string>> = {
  'answer-demand': 'examination',
  'answer-feedback': 'tasks',
  'complete-task': 'tasks',
  'decide-application': 'people',
}

/** The one act of the row, as a way to the place where it is done. */
function TodoAct({ item, act }: { readonly item: TodoItem; readonly act: string }) {
  const { say } = useWords()
  if (!isActName(act)) return null
  const title = say(acts[act].title)
  if (act === 'dispose-comment') {
    return (
      <Link className="act-link" to="/projects/$projectId/comments" params={{ projectId: item.projectId }}>
        {title}
      </Link>
    )
  }
  return (
    <Link
      className="act-link"
      to="/projects/$projectId"
      params={{ projectId: item.projectId }}
      search={'on' in acts[act] ? { tab: tabOfRowAct[act] ?? 'texts' } : { act }}
    >
      {title}
    </Link>
  )
}
