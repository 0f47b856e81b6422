import { type PilotState, pilotStates, Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import type { Context } from '../../context.ts'
import { findPilot, type Pilot } from './pilot-store.ts'

export const pilotIdInput = Type.String({ title: '试点项目', minLength: 1, maxLength: 64 })

/** Refuses with `PILOT_NOT_FOUND`, and with `PILOT_NOT_NOW` where its state is none of these. */
export async function requirePilot(
  { db }: Pick<Context, 'db'>,
  id: string,
  states?: readonly PilotState[],
): Promise<Pilot> {
  const pilot = await findPilot(db, id)
  if (!pilot) throw new Refusal('PILOT_NOT_FOUND')
  if (states && !states.includes(pilot.state)) throw new Refusal('PILOT_NOT_NOW', { state: pilotStates[pilot.state] })
  return pilot
}
