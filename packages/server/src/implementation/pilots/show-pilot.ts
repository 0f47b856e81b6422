import { type AcceptanceDocument, isPilotOverdue, missingDocuments, type PilotState, Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { organizationsWith } from '../../abilities.ts'
import { useCase } from '../../use-case.ts'
import { reaches } from '../monitoring/authority.ts'
import { visibleReports } from '../monitoring/visible.ts'
import { type Acceptance, findAcceptance, listChecks, type Pilot, type PilotCheck } from './pilot-store.ts'
import { pilotIdInput, requirePilot } from './require-pilot.ts'

export type PilotView = {
  readonly id: string
  readonly name: string
  readonly number: string
  readonly organization: string
  readonly place: string
  readonly plan: string
  readonly tasks: string
  readonly indicators: string
  readonly fromOn: string
  readonly toOn: string
  readonly state: PilotState
  readonly isOverdue: boolean
  readonly appliedOn: string
  readonly decidedOn: string | null
  readonly decidedReason: string | null
  readonly withdrawnOn: string | null
  readonly withdrawnReason: string | null
  readonly checks: readonly PilotCheck[]
  readonly acceptance: Acceptance | null
  readonly missing: readonly AcceptanceDocument[]
  readonly mayRule: boolean
  readonly mayWithdraw: boolean
}

const isOpen = ({ state, decided_on }: Pilot): boolean =>
  state !== 'applied' && state !== 'declined' && decided_on !== null

/** A pilot with its checks and its acceptance. Refuses with `PILOT_NOT_FOUND` whoever may not see an application. */
export const showPilot = useCase({
  name: 'implementation.show-pilot',
  title: { zh: '查看试点项目', en: 'Show a pilot' },
  effect: 'read',
  roles: ['anyone'],
  cli: { command: 'pilot show', positional: ['pilotId'] },
  input: Type.Object({ pilotId: pilotIdInput }, { additionalProperties: false }),
  run: async (context, { pilotId }): Promise<PilotView> => {
    const pilot = await requirePilot(context, pilotId)
    const { reach, organizationIds } = await visibleReports(context)
    const mayRule = reaches(reach, pilot.place)
    if (!isOpen(pilot) && !mayRule && !organizationIds.includes(pilot.organization_id))
      throw new Refusal('PILOT_NOT_FOUND')
    const acceptance = await findAcceptance(context.db, pilotId)
    const { state, to_on: toOn } = pilot
    return {
      id: pilot.id,
      name: pilot.name,
      number: pilot.number,
      organization: pilot.organization,
      place: pilot.place,
      plan: pilot.plan,
      tasks: pilot.tasks,
      indicators: pilot.indicators,
      fromOn: pilot.from_on,
      toOn,
      state,
      isOverdue: isPilotOverdue({ state, toOn }, context.today),
      appliedOn: pilot.applied_on,
      decidedOn: pilot.decided_on,
      decidedReason: pilot.decided_reason,
      withdrawnOn: pilot.withdrawn_on,
      withdrawnReason: pilot.withdrawn_reason,
      checks: await listChecks(context.db, pilotId),
      acceptance,
      missing: acceptance ? missingDocuments(acceptance.documents) : [],
      mayRule,
      mayWithdraw:
        context.actor.platformAdministrator ||
        organizationsWith(context.actor, ['secretary', 'leader']).includes(pilot.organization_id),
    }
  },
})
