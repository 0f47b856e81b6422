import { paths, type Stage } from '@zhunsheng/core'
import { createChance } from './chance.ts'
import type { Ground } from './fill.ts'
import type { SignedIn } from './fill-organizations.ts'
import type { Asked } from './load.ts'

/** One kind of request under load, with the limit of its 95th percentile in milliseconds where issue 2 §9 sets one. */
export type Scenario = {
  readonly name: string
  readonly p95Max: number | null
  /** Whether it is a list as other products have one. */
  readonly isList?: true
  readonly next: () => Asked
}

const READ_MS_MAX = 50
const ACT_MS_MAX = 100
const BOARD_MS_MAX = 200
const SEED = 7
const BYTE = 256

export function scenariosOf(ground: Ground, page: { readonly limit?: number } = {}): Scenario[] {
  const chance = createChance(SEED)
  const { administrator, organizations, projects, standards } = ground
  const busiest = organizations[0]?.secretary ?? administrator
  const inStage = (stage: Stage) => projects.filter((project) => project.stage === stage)
  const open = inStage('enquiry')
  const waiting = inStage('disposition').flatMap((project) => project.commentIds.map((row) => ({ project, row })))
  const get = (path: string, by?: SignedIn): Asked => ({
    path,
    headers: { ...(by && cookie(by)), 'accept-encoding': 'gzip', ...fromSomewhere(chance.below) },
  })
  // The same page again and again is kept by the server; a page that nobody asked for before is not.
  const anywhere = () => ({ cursor: chance.pick(standards).id })
  const anyDue = () => ({ cursor: `${chance.pick(standards).projectId}/2026-${inTwo(1 + chance.below(12))}-15` })
  const asked = (name: string, query: Record<string, string | number>) =>
    `/api/${name}?${new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)]))}`
  return [
    {
      name: '项目列表，管理员 · list of projects, administrator',
      p95Max: READ_MS_MAX,
      isList: true,
      next: () => get(asked('development/list-projects', page), administrator),
    },
    {
      name: '项目列表，秘书处 · list of projects, secretariat',
      p95Max: READ_MS_MAX,
      isList: true,
      next: () => get(asked('development/list-projects', page), busiest),
    },
    {
      name: '项目列表，任意一页 · any page of the list of projects, administrator',
      p95Max: READ_MS_MAX,
      isList: true,
      next: () => get(asked('development/list-projects', { ...page, ...anywhere() }), administrator),
    },
    {
      name: '项目列表，按期限，任意一页 · any page of the list of projects by due day',
      p95Max: READ_MS_MAX,
      next: () => get(asked('development/list-projects', { ...page, sort: '-due', ...anyDue() }), administrator),
    },
    {
      name: '项目列表，按阶段 · list of projects by stage',
      p95Max: READ_MS_MAX,
      next: () => get(asked('development/list-projects', { stage: 'drafting' }), administrator),
    },
    {
      name: '项目页 · page of a project',
      p95Max: READ_MS_MAX,
      next: () => get(asked('development/show-project', { id: chance.pick(projects).id }), administrator),
    },
    {
      name: '提出意见 · submit a comment',
      p95Max: ACT_MS_MAX,
      next: () => submit(chance.pick(open).id, fromSomewhere(chance.below)),
    },
    {
      name: '处理意见 · dispose of a comment',
      p95Max: ACT_MS_MAX,
      next: () => {
        const { project, row } = waiting.pop() ?? { project: chance.pick(open), row: '' }
        return dispose(project.id, row, project.organization.secretary)
      },
    },
    ...boardScenarios(busiest, organizations[0]?.id ?? '', get, asked),
    { name: '公众门户 · public portal', p95Max: null, next: () => get(paths.home()) },
    {
      name: '公开标准页 · public page of a standard',
      p95Max: null,
      next: () => get(paths.standard(chance.pick(standards).id)),
    },
    {
      name: '公开征求意见页 · public enquiry page',
      p95Max: null,
      next: () => get(paths.consultation(chance.pick(open).id)),
    },
    {
      name: '标准列表 · list of standards',
      p95Max: null,
      isList: true,
      next: () => get(asked('registry/list-standards', page), busiest),
    },
    {
      name: '标准列表，任意一页 · any page of the list of standards',
      p95Max: null,
      isList: true,
      next: () => get(asked('registry/list-standards', { ...page, ...anywhere() }), busiest),
    },
    {
      name: '按编号检索 · search by number',
      p95Max: null,
      next: () => get(asked('registry/list-standards', { q: chance.pick(standards).number })),
    },
    {
      name: '检索二字词 · search for two characters',
      p95Max: null,
      next: () => get(asked('registry/list-standards', { q: partOf(chance.pick(standards).title, 2, chance.below) })),
    },
    {
      name: '检索短语 · search for a phrase',
      p95Max: null,
      next: () => get(asked('registry/list-standards', { q: partOf(chance.pick(standards).title, 6, chance.below) })),
    },
  ]
}

const inTwo = (number: number): string => String(number).padStart(2, '0')

const cookie = ({ token }: SignedIn) => ({ cookie: `zs_session=${token}` })

/** The public comes from everywhere: one address may only write so often a minute. The benchmark stands for a proxy. */
const fromSomewhere = (below: (limit: number) => number) => ({
  'x-forwarded-for': `10.${below(BYTE)}.${below(BYTE)}.${below(BYTE)}`,
})

const submit = (projectId: string, headers: Record<string, string>): Asked => ({
  path: '/api/development/submit-comment',
  method: 'POST',
  headers,
  body: JSON.stringify({
    projectId,
    clause: '4.2',
    opinion: '建议给出数值和试验方法。',
    reason: '便于执行。',
    organizationName: '示例单位',
    personName: '示例提出人',
  }),
})

const dispose = (projectId: string, row: string, by: SignedIn): Asked => ({
  path: '/api/development/dispose-comment',
  method: 'POST',
  headers: { ...cookie(by), 'x-csrf-token': by.csrfToken },
  body: JSON.stringify({ projectId, row, disposition: 'notAccepted', reason: '该条是安全所必需。' }),
})

/** A piece of a title without its gaps, as people type one. */
function partOf(title: string, length: number, below: (limit: number) => number): string {
  const letters = [...(title.split(' ')[0] ?? title)]
  const from = below(Math.max(1, letters.length - length + 1))
  return letters.slice(from, from + length).join('')
}

type Get = (path: string, by?: SignedIn) => Asked
type Address = (name: string, query: Record<string, string | number>) => string

/** The board of a province with a tenth of all plans: first page with its counts, by stage, overdue, by last day. */
function boardScenarios(by: SignedIn, organizationId: string, get: Get, asked: Address): Scenario[] {
  const ask = (query: Record<string, string>) =>
    asked('development/list-cases', { organizationId, limit: 100, ...query })
  const board = (name: string, query: Record<string, string>): Scenario => ({
    name,
    p95Max: BOARD_MS_MAX,
    next: () => get(ask(query), by),
  })
  return [
    board('计划看板，首页和各阶段数量 · board of plans, first page and counts', {}),
    board('计划看板，按阶段 · board of plans by stage', { procedure: 'sector', stage: 'drafting' }),
    board('计划看板，逾期 · board of plans, overdue', { late: 'true' }),
    board('计划看板，按期限 · board of plans by last day', { sort: 'due' }),
  ]
}
