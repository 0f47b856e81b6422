import Type from 'typebox'
import { theSystem } from '../../context.ts'
import { runUseCase } from '../../run-use-case.ts'
import type { Services } from '../../services.ts'
import { useCase } from '../../use-case.ts'
import { disableDemonstrationAccounts } from './store.ts'

/**
 * Closes the accounts of the demonstration on a server that others can reach, or that runs on a database of its own:
 * their passwords stand in the manual. The administrator may enable one again after setting a new password.
 */
export async function closeDemonstration(services: Services): Promise<number> {
  const { closed } = await runUseCase(services, closeAccounts, {}, { actor: theSystem, requestId: 'start' })
  return closed
}

const closeAccounts = useCase({
  name: 'demonstration.close-accounts',
  title: { zh: '停用演示账号', en: 'Close the demonstration accounts' },
  effect: 'write',
  roles: ['administrator'],
  input: Type.Object({}, { additionalProperties: false }),
  async run(context) {
    const ids = await disableDemonstrationAccounts(context.db)
    for (const id of ids)
      context.record({ type: 'account.disabled', subject: { kind: 'account', id }, data: { reason: 'demonstration' } })
    return { closed: ids.length }
  },
})
