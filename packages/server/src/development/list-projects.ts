import { stages } from '@zhunsheng/core'
import Type from 'typebox'
import { visibleTo } from '../abilities.ts'
import { pageInput } from '../paging.ts'
import { sortInput } from '../sorting.ts'
import { useCase } from '../use-case.ts'
import { listProjectRows, projectOrders } from './list-store.ts'

const QUESTION_LENGTH_MAX = 200

/** Projects the actor may see, newest first or as `sort` says; filters and order stand in the address of the page. */
export const listProjects = useCase({
  name: 'development.list-projects',
  title: { zh: '项目列表', en: 'List of projects' },
  effect: 'read',
  roles: ['signedIn', 'administrator'],
  kept: true,
  cli: { command: 'project list' },
  input: Type.Object(
    {
      stage: Type.Optional(Type.Enum(Object.keys(stages))),
      organizationId: Type.Optional(Type.String({ maxLength: 64 })),
      q: Type.Optional(Type.String({ maxLength: QUESTION_LENGTH_MAX })),
      overdue: Type.Optional(Type.Boolean()),
      sort: sortInput(projectOrders),
      ...pageInput,
    },
    { additionalProperties: false },
  ),
  run: (context, input) =>
    listProjectRows(context.db, { ...input, visible: visibleTo(context.actor), today: context.today }),
})
