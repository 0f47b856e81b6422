import Type from 'typebox'
import { visibleTo } from '../abilities.ts'
import { pageInput } from '../paging.ts'
import { sortInput } from '../sorting.ts'
import { useCase } from '../use-case.ts'
import { listTaskRows, taskOrders } from './list-store.ts'

/** What drafting organizations undertook at publication: open, overdue and done. */
export const listTasks = useCase({
  name: 'implementation.list-tasks',
  title: { zh: '实施任务', en: 'Implementation tasks' },
  effect: 'read',
  roles: ['signedIn', 'administrator'],
  cli: { command: 'task list' },
  input: Type.Object(
    {
      state: Type.Optional(Type.Enum(['open', 'overdue', 'done'])),
      sort: sortInput(taskOrders),
      ...pageInput,
    },
    { additionalProperties: false },
  ),
  run: (context, input) =>
    listTaskRows(context.db, { ...input, visible: visibleTo(context.actor), today: context.today }),
})
