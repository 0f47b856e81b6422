import { Link } from '@tanstack/react-router'
import { acts } from '@zhunsheng/core'
import type { TaskView } from '@zhunsheng/server/api'
import type { ReactNode } from 'react'
import { useMe } from '../session.ts'
import { Tag, type Tone } from '../ui/note.tsx'
import { useWords } from '../words/index.ts'
import { DueDay, LegalDay } from './legal-date.tsx'
import { type Column, ListTable } from './list-table.tsx'

const kinds = acts['assign-task'].fields.kind.options

const tones: Record<TaskView['state'], Tone> = { open: 'plain', overdue: 'bad', done: 'good' }

type TaskTableProps = {
  readonly tasks: readonly TaskView[]
  /** What can be done with a task; without it the table only tells. */
  readonly act?: (task: TaskView) => ReactNode
  /** Tasks of many standards: the standard and the organization have columns of their own. */
  readonly withStandard?: boolean
  readonly exportAddress?: string
  readonly paging?: {
    readonly total: number
    readonly next: string | null
    readonly isFirst: boolean
    readonly busy: boolean
    readonly onPage: (cursor: string | undefined) => void
    readonly sort: string | undefined
    readonly onSort: (sort: string | undefined) => void
  }
}

/** Tasks of drafting organizations, the due day and how each stands. */
export function TaskTable({ tasks, act, withStandard = false, exportAddress, paging }: TaskTableProps) {
  const { t, say } = useWords()
  const me = useMe()
  const kind = (task: TaskView) =>
    Object.hasOwn(kinds, task.kind) ? say(kinds[task.kind as keyof typeof kinds]) : task.kind // hasOwn is the proof
  const columns: Column<TaskView>[] = [
    {
      key: 'kind',
      title: t('tasks.kind'),
      render: (task) => (
        <div>
          {kind(task)}
          {!withStandard && <div className="small slate">{task.organizationName}</div>}
        </div>
      ),
      text: (task) => (withStandard ? kind(task) : `${kind(task)} ${task.organizationName}`),
    },
    {
      key: 'standard',
      title: t('nav.standards'),
      sorts: true,
      render: ({ standardId, standardNumber }) => (
        <Link className="no-break" to="/standards/$standardId" params={{ standardId }}>
          {standardNumber}
        </Link>
      ),
      text: ({ standardNumber }) => standardNumber,
    },
    {
      key: 'who',
      title: t('people.organization'),
      sorts: true,
      render: ({ organizationName }) => organizationName,
      text: ({ organizationName }) => organizationName,
    },
    {
      key: 'due',
      title: t('todo.due'),
      sorts: true,
      width: 150,
      render: ({ dueOn, state }) => <DueDay date={dueOn} today={me.today} done={state === 'done'} />,
      text: ({ dueOn }) => dueOn,
    },
    {
      key: 'state',
      title: t('tasks.state'),
      render: ({ state, doneOn, summary }) => (
        <div>
          <Tag tone={tones[state]}>{t(`tasks.state.${state}`)}</Tag> {doneOn && <LegalDay date={doneOn} />}
          {summary && <div className="small slate lines">{summary}</div>}
        </div>
      ),
      text: ({ state }) => t(`tasks.state.${state}`),
    },
    { key: 'act', title: t('list.act'), width: 130, render: (task) => act?.(task) },
  ]
  return (
    <ListTable<TaskView>
      label={t('tasks.title')}
      rows={tasks}
      rowKey={({ id }) => id}
      empty={t('tasks.none')}
      {...(exportAddress ? { exportAddress } : { fileName: t('tasks.title') })}
      isSorted
      {...paging}
      columns={columns.filter(
        ({ key }) => (withStandard || (key !== 'standard' && key !== 'who')) && (key !== 'act' || act !== undefined),
      )}
    />
  )
}
