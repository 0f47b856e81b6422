import { acceptPilot } from './accept-pilot.ts'
import { applyPilot } from './apply-pilot.ts'
import { checkPilot } from './check-pilot.ts'
import { decidePilot } from './decide-pilot.ts'
import { listPilots } from './list-pilots.ts'
import { showPilot } from './show-pilot.ts'
import { withdrawPilot } from './withdraw-pilot.ts'

export const pilotUseCases = [
  applyPilot,
  decidePilot,
  checkPilot,
  acceptPilot,
  withdrawPilot,
  listPilots,
  showPilot,
] as const
