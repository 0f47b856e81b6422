import {
  assignStatisticsFields,
  monitoringTaskFields,
  pointAmendFields,
  pointStandardFields,
  pointStateFields,
} from '@zhunsheng/core'
import type { PointView } from '@zhunsheng/server/api'
import { write } from '../../../api.ts'
import { WriteForm } from '../../../parts/write-form.tsx'
import { useMe } from '../../../session.ts'
import { useWords } from '../../../words/index.ts'

const YEAR_LENGTH = 4

/** What the authority may do with a point. */
export function PointActs({ point }: { readonly point: PointView }) {
  const { t } = useWords()
  const { id: pointId, version } = point
  const of = { pointId, version }
  return (
    <>
      <WriteForm
        title={t('point.amend')}
        button={t('network.save')}
        fields={pointAmendFields}
        suggested={suggestedOf(point)}
        draftKey={`amend-point.${pointId}.${version}`}
        send={(input, key) => write('implementation/amend-point', { ...of, ...input }, key)}
      />
      <WriteForm
        title={t('point.changeState')}
        button={t('network.save')}
        fields={pointStateFields}
        draftKey={`point-state.${pointId}`}
        send={(input, key) => write('implementation/change-point-state', { ...of, ...input }, key)}
      />
    </>
  )
}

export function ChargeActs({ pointId }: { readonly pointId: string }) {
  const { t } = useWords()
  const { today } = useMe()
  return (
    <span className="row">
      <WriteForm
        small
        title={t('point.charge')}
        button={t('network.save')}
        fields={pointStandardFields}
        suggested={{ fromOn: today }}
        draftKey={`charge-point.${pointId}`}
        send={(input, key) => write('implementation/charge-point', { pointId, ...input }, key)}
      />
      <WriteForm
        small
        title={t('point.assignStatistics')}
        button={t('network.save')}
        fields={assignStatisticsFields}
        suggested={{ year: Number(today.slice(0, YEAR_LENGTH)) }}
        draftKey={`assign-statistics.${pointId}`}
        send={(input, key) => write('implementation/assign-statistics', { pointId, ...input }, key)}
      />
    </span>
  )
}

export function AssignMonitoring({ pointId }: { readonly pointId: string }) {
  const { t } = useWords()
  return (
    <WriteForm
      small
      title={t('point.assignMonitoring')}
      button={t('network.save')}
      fields={monitoringTaskFields}
      draftKey={`assign-monitoring.${pointId}`}
      send={(input, key) => write('implementation/assign-monitoring', { pointId, ...input }, key)}
    />
  )
}

/** The form as it stands now, for who amends it. */
function suggestedOf(point: PointView): Record<string, unknown> {
  const { kinds, field, ics, ccs, place, capability, qualification, qualificationScope, qualifiedFrom, qualifiedTo } =
    point
  const all = {
    kinds,
    field,
    ics: ics.join(' '),
    ccs: ccs.join(' '),
    place,
    capability,
    qualification,
    qualificationScope,
    qualifiedFrom,
    qualifiedTo,
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null && value !== ''))
}
