import Type from 'typebox'
import { useCase } from '../use-case.ts'
import { deletePresence, listOthersPresent, savePresence } from './presence-store.ts'
import { requireSeen } from './seen.ts'

const ID_LENGTH_MAX = 64

/**
 * Says that one has a project open, or leaves it, and hears who else has. A page says so several times a minute; who is
 * not heard of for a minute is gone. `version` is that of the project now, so that a page notices that it is out of date.
 */
export const markPresence = useCase({
  name: 'development.mark-presence',
  title: { zh: '谁正在看这个项目', en: 'Who has this project open' },
  effect: 'write',
  roles: ['signedIn', 'administrator'],
  input: Type.Object(
    {
      projectId: Type.String({ title: '项目', minLength: 1, maxLength: ID_LENGTH_MAX }),
      leaving: Type.Optional(Type.Boolean()),
    },
    { additionalProperties: false },
  ),
  async run(context, { projectId, leaving }) {
    const { project } = await requireSeen(context, projectId)
    const { accountId } = context.actor
    const present = { projectId, now: context.now }
    if (accountId !== null && leaving) await deletePresence(context.db, { projectId, accountId })
    else if (accountId !== null) await savePresence(context.db, { ...present, accountId })
    return { version: project.version, others: await listOthersPresent(context.db, { ...present, accountId }) }
  },
})
