import { addFormField } from './add-form-field.ts'
import { amendPoint } from './amend-point.ts'
import { assignMonitoring } from './assign-monitoring.ts'
import { assignStatistics } from './assign-statistics.ts'
import { changePointState } from './change-point-state.ts'
import { chargePoint } from './charge-point.ts'
import { decideStatistics } from './decide-statistics.ts'
import { declareGrading } from './declare-grading.ts'
import { enterPoint } from './enter-point.ts'
import { enterUse } from './enter-use.ts'
import { listCharges } from './list-charges.ts'
import { listPoints } from './list-points.ts'
import { listRates } from './list-rates.ts'
import { listStatistics } from './list-statistics.ts'
import { reportObservation } from './report-observation.ts'
import { setImplementationCharge } from './set-implementation-charge.ts'
import { showImplementation } from './show-implementation.ts'
import { showPoint } from './show-point.ts'
import { showStatistics } from './show-statistics.ts'
import { submitStatistics } from './submit-statistics.ts'
import { tellEnforcement } from './tell-enforcement.ts'
import { withdrawObservation } from './withdraw-observation.ts'

export const monitoringUseCases = [
  listPoints,
  showPoint,
  enterPoint,
  amendPoint,
  changePointState,
  chargePoint,
  setImplementationCharge,
  listCharges,
  tellEnforcement,
  assignStatistics,
  listStatistics,
  showStatistics,
  submitStatistics,
  decideStatistics,
  addFormField,
  assignMonitoring,
  reportObservation,
  withdrawObservation,
  enterUse,
  declareGrading,
  listRates,
  showImplementation,
] as const
