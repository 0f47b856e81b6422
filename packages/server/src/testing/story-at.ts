import { afterAll, beforeAll } from 'vitest'
import type { Actor } from '../context.ts'
import type { TracedTable } from '../db/traced-tables.ts'
import { type Bench, openBench } from './bench.ts'
import { codeOf } from './refused.ts'
import { type Story, type StoryOptions, type StoryStage, walkTo } from './story.ts'

type ActName = Parameters<Story['act']>[0]

/** A bench of the test file's own with one project that stands in a stage when its tests begin. */
export function storyAt(stage: StoryStage, options: StoryOptions = {}) {
  let bench: Bench
  let story: Story
  beforeAll(async () => {
    bench = await openBench()
    story = await walkTo(bench, stage, options)
  })
  afterAll(() => bench.close())
  return {
    get bench() {
      return bench
    },
    get story() {
      return story
    },
    act: (name: ActName, input: Readonly<Record<string, unknown>> = {}, actor?: Actor) => story.act(name, input, actor),
    /** The code with which the act is refused, or `done`. */
    tryAct: (name: ActName, input: Readonly<Record<string, unknown>> = {}, actor?: Actor) =>
      codeOf(story.act(name, input, actor)),
    /** Another project of the same organization and people. */
    another: (at: StoryStage = stage, more: StoryOptions = {}) =>
      walkTo(bench, at, { title: '示例叉车 能效', with: story, ...more }),
    /** The rows of the project in a table, in the order in which they were made. */
    rows: async (table: TracedTable, projectId = story.projectId) => {
      const rows = await bench.db
        .selectFrom(table)
        .selectAll()
        .where('project_id' as 'id', '=', projectId)
        .execute()
      return (rows as Readonly<Record<string, unknown>>[]).sort((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1))
    },
    /** What the last event of a type says in the project. */
    lastEvent: (type: string, projectId = story.projectId) =>
      bench.db
        .selectFrom('trace_event')
        .selectAll()
        .where('project_id', '=', projectId)
        .where('type', '=', type)
        .orderBy('trace_event.seq', 'desc')
        .executeTakeFirstOrThrow(),
    project: () =>
      bench.db.selectFrom('project').selectAll().where('id', '=', story.projectId).executeTakeFirstOrThrow(),
    notices: (kind: string) =>
      bench.db.selectFrom('notice').selectAll().where('kind', '=', kind).orderBy('notice.id').execute(),
  }
}

export type StoryAt = ReturnType<typeof storyAt>
