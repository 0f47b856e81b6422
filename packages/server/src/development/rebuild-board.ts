import Type from 'typebox'
import { useCase } from '../use-case.ts'
import { lockProject, saveBoard } from './store.ts'

const ID_LENGTH_MAX = 64

/**
 * Computes the derived row of a project anew: as days pass and the calendar or a rule changes, so do its deadlines.
 * No event: nothing that is on record changes. The lock keeps an act from being overwritten with what was before it.
 */
export const rebuildBoard = useCase({
  name: 'development.rebuild-board',
  title: { zh: '重算项目期限', en: 'Compute the deadlines of a project anew' },
  effect: 'write',
  roles: ['administrator'],
  input: Type.Object(
    { projectId: Type.String({ title: '项目', minLength: 1, maxLength: ID_LENGTH_MAX }) },
    { additionalProperties: false },
  ),
  run: async (context, { projectId }) => {
    await lockProject(context.db, projectId)
    await saveBoard(context, projectId)
    return { projectId }
  },
})
