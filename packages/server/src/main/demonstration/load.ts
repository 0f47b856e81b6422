import { type Actor, theSystem } from '../../context.ts'
import { runUseCase } from '../../run-use-case.ts'
import type { Services } from '../../services.ts'
import { type DemonstrationAccount, demonstrationAccounts } from './accounts.ts'
import { seedPeople } from './people.ts'
import { isEmpty } from './store.ts'
import { stories } from './stories.ts'
import { walkStory } from './walk.ts'
import { createWalker } from './walker.ts'

export { demonstrationAccounts } from './accounts.ts'

/** Fills an empty database with a made-up association and a project in each stage. Does nothing where anything is. */
export async function loadDemonstration(services: Services, log: (line: string) => void): Promise<boolean> {
  if (!(await isEmpty(services.db))) return false
  log('载入演示数据 / loading the demonstration data')
  const { organizationId, accounts } = await runUseCase(
    services,
    seedPeople,
    {},
    { actor: theSystem, requestId: 'demonstration' },
  )
  const actors = Object.fromEntries(
    demonstrationAccounts.map((account) => [account.login, actorOf(account, organizationId, accounts[account.login])]),
  )
  const walker = createWalker(services, organizationId, actors)
  for (const story of stories) await walkStory(walker, story)
  return true
}

function actorOf(
  { role }: DemonstrationAccount,
  organizationId: string,
  account: { accountId: string; personId: string } | undefined,
): Actor {
  if (!account) throw new Error('a demonstration account was not made')
  const memberships = role === 'administrator' ? [] : [{ organizationId, role }]
  return { ...account, platformAdministrator: role === 'administrator', memberships }
}
