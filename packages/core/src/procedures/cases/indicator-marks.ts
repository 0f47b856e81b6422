import type { Worded } from '../../worded.ts'
import type { CaseFacts, Performed } from './facts.ts'

/** How far a core indicator is proved, the best first. */
export const indicatorStandings = {
  confirmed: { zh: '已验证', en: 'verified' },
  partly: { zh: '验证部分通过', en: 'confirmed in part' },
  notConfirmed: { zh: '验证未通过', en: 'not confirmed' },
  deviates: { zh: '复验不一致', en: 'the retest deviates' },
  explained: { zh: '未验证，已说明原因', en: 'not verified, and it is said why' },
  evidenceOnly: { zh: '只写明依据，没有验证', en: 'what it rests on is given, without a verification' },
  none: { zh: '没有依据，没有验证', en: 'neither evidence nor a verification' },
} as const satisfies Record<string, Worded>

export type IndicatorStanding = keyof typeof indicatorStandings

export type IndicatorMark = {
  readonly rowId: string
  readonly characteristic: string
  readonly requirement: string
  readonly clause: string | null
  readonly standing: IndicatorStanding
}

/** Each core indicator of a case with how far it is proved: by its latest verification, and the retest after that. */
export function indicatorMarks({ performed }: Pick<CaseFacts, 'performed'>): IndicatorMark[] {
  return performed
    .filter(({ act }) => act === 'add-indicator')
    .map((row) => ({
      rowId: row.id,
      characteristic: said(row, 'characteristic') ?? '',
      requirement: said(row, 'requirement') ?? '',
      clause: said(row, 'clause') ?? null,
      standing: standingOf(
        row,
        performed.filter((each) => each.row === row.id && each.id !== row.id),
      ),
    }))
}

const said = ({ values }: Performed, field: string): string | undefined => {
  const value = values[field]
  return typeof value === 'string' && value !== '' ? value : undefined
}

const ofResult: Readonly<Record<string, IndicatorStanding>> = {
  confirmed: 'confirmed',
  partly: 'partly',
  notConfirmed: 'notConfirmed',
}

function standingOf(indicator: Performed, followed: readonly Performed[]): IndicatorStanding {
  const last = followed.findLast(({ act }) => act === 'record-verification' || act === 'record-retest')
  if (last?.act === 'record-retest' && said(last, 'result') !== 'agrees') return 'deviates'
  const verified = followed.findLast(({ act }) => act === 'record-verification')
  if (verified) return ofResult[said(verified, 'result') ?? ''] ?? 'notConfirmed'
  if (followed.some(({ act }) => act === 'explain-no-verification')) return 'explained'
  return said(indicator, 'evidence') === undefined ? 'none' : 'evidenceOnly'
}
