import {
  type ActName,
  acts,
  addDays,
  compareDates,
  mainActIn,
  type Performer,
  type Stage,
  type Worded,
} from '@zhunsheng/core'
import Type from 'typebox'
import { organizationsWith, visibleTo } from '../abilities.ts'
import type { Actor } from '../context.ts'
import { useCase } from '../use-case.ts'
import type { TodoItem } from '../views.ts'
import { listWaiting, type WaitingProject } from './list-store.ts'

const DAYS_OF_A_WEEK = 7

/** What waits for the actor: at once, within the week, or for somebody else with the reason. */
export const listTodos = useCase({
  name: 'implementation.list-todos',
  title: { zh: '待办', en: 'To do' },
  effect: 'read',
  roles: ['signedIn', 'administrator'],
  input: Type.Object({}, { additionalProperties: false }),
  async run(context): Promise<{ items: TodoItem[] }> {
    const waiting = await listWaiting(context.db, visibleTo(context.actor), context.today)
    return { items: waiting.flatMap((project) => itemsOf(project, context.actor, context.today)) }
  },
})

function itemsOf(project: WaitingProject, actor: Actor, today: string): TodoItem[] {
  const roles = rolesIn(project, actor)
  return [...rowItems(project, roles, today), ...mainItem(project, roles, today)]
}

/** Rows that somebody must deal with one by one: comments, demands, feedback, overdue tasks. */
function rowItems(project: WaitingProject, roles: readonly Performer[], today: string): TodoItem[] {
  const answers = roles.includes('secretary') || roles.includes('drafter')
  const secretary = roles.includes('secretary')
  return [
    ...(project.ballotOn
      ? [
          item(
            project,
            groupOf(project.ballotOn, today) ?? 'others',
            'cast-ballot',
            { zh: '您受邀参加审查并表决', en: 'You are invited to examine and vote' },
            project.ballotOn,
          ),
        ]
      : []),
    ...(answers && project.commentsOpen > 0
      ? [
          item(
            project,
            'week',
            'dispose-comment',
            counted('条意见待处理', 'comments to dispose of', project.commentsOpen),
            project.due,
          ),
        ]
      : []),
    ...(answers && project.demandsOpen > 0
      ? [
          item(
            project,
            'week',
            'answer-demand',
            counted('条审查意见待答复', 'demands to answer', project.demandsOpen),
            null,
          ),
        ]
      : []),
    ...(secretary && project.feedbackOpen > 0
      ? [
          item(
            project,
            groupOf(project.feedbackDue, today) ?? 'others',
            'answer-feedback',
            counted('条反馈待答复', 'feedback to answer', project.feedbackOpen),
            project.feedbackDue,
          ),
        ]
      : []),
    ...(secretary && project.tasksOverdue > 0
      ? [
          item(
            project,
            'today',
            'complete-task',
            counted('项实施任务已逾期', 'tasks overdue', project.tasksOverdue),
            null,
          ),
        ]
      : []),
  ]
}

/** The act that carries the project on: mine and possible now, mine but waiting, or somebody else's. */
function mainItem(project: WaitingProject, roles: readonly Performer[], today: string): TodoItem[] {
  const act = mainActIn(project.stage as Stage) // the column's check and the procedure hold the same stages
  if (!act) return []
  if (project.stage === 'implementation') return reviewItem(project, roles, today)
  const mine = acts[act].by.some((performer) => roles.includes(performer))
  const ready = project.waitsFor.length === 0
  const group = mine && ready ? 'today' : (groupOf(project.due, today) ?? 'others')
  return [item(project, group, act, acts[act].title, project.due)]
}

/** A standard in force asks for its review when the day comes near, or early when feedback is to be taken up in it. */
function reviewItem(project: WaitingProject, roles: readonly Performer[], today: string): TodoItem[] {
  const group = groupOf(project.due, today) ?? (project.reviewAsked ? 'week' : null)
  return group && roles.includes('secretary')
    ? [item(project, group, 'start-review', acts['start-review'].title, project.due)]
    : []
}

function item(
  project: WaitingProject,
  group: TodoItem['group'],
  act: ActName,
  what: Worded,
  due: string | null,
): TodoItem {
  const { id, title, number, stage, stageSince, waitsFor } = project
  return { group, projectId: id, title, number, stage, act, what, since: stageSince, due, reasons: waitsFor }
}

function groupOf(due: string | null, today: string): 'today' | 'week' | null {
  if (!due) return null
  if (compareDates(due, today) <= 0) return 'today'
  return compareDates(due, addDays(today, DAYS_OF_A_WEEK)) <= 0 ? 'week' : null
}

function rolesIn(project: WaitingProject, actor: Actor): Performer[] {
  const holds = (role: 'secretary' | 'leader' | 'drafter' | 'expert') =>
    organizationsWith(actor, [role]).includes(project.organizationId)
  return [
    ...(holds('secretary') ? (['secretary'] as const) : []),
    ...(holds('leader') ? (['leader'] as const) : []),
    ...(holds('drafter') && project.drafts ? (['drafter'] as const) : []),
    ...(holds('expert') ? (['expert'] as const) : []),
  ]
}

const counted = (zh: string, en: string, count: number): Worded => ({ zh: `${count} ${zh}`, en: `${count} ${en}` })
