import type { Basis } from '../../law/basis.ts'
import type { BodyKind } from './kinds.ts'
import type { Power, PowerCondition, PowerLevel } from './powers.ts'

/** One power, who holds it, and over what: levels of standards, or kinds of bodies where it is done to a body. */
export type Grant = {
  readonly power: Power
  readonly holders: readonly BodyKind[]
  readonly levels: readonly PowerLevel[]
  /** Kinds of bodies to which it is done; empty where it is done to a standard alone. */
  readonly bodies: readonly BodyKind[]
  readonly conditions: readonly PowerCondition[]
  readonly basis: readonly [Basis, ...Basis[]]
}

type Rest = { readonly bodies?: readonly BodyKind[]; readonly conditions?: readonly PowerCondition[] }

const national = ['mandatoryNational', 'recommendedNational', 'guidance'] as const
const voluntaryNational = ['recommendedNational', 'guidance'] as const
const local = ['provincialLocal', 'prefecturalLocal'] as const
const market = ['group', 'enterprise'] as const
const everyLevel = [...national, 'sector', ...local, ...market] as const
const localMakers = ['provincialAuthority', 'prefecturalAuthority'] as const
const authorities = ['nationalAuthority', ...localMakers, 'countyAuthority'] as const
const provinceUp = ['nationalAuthority', 'provincialAuthority'] as const
const overseers = [...authorities, 'department', 'localDepartment'] as const
const makersOfGovernment = ['department', ...localMakers] as const
const marketMakers = ['association', 'enterprise'] as const

const SL = (article: string): Basis => ({ source: 'SL', article, confidence: 'V' })
const read = (source: Basis['source'], article: string, confidence: Basis['confidence'] = 'V2'): Basis => ({
  source,
  article,
  confidence,
})

function grant(
  power: Power,
  holders: readonly BodyKind[],
  levels: readonly PowerLevel[],
  basis: readonly [Basis, ...Basis[]],
  { bodies = [], conditions = [] }: Rest = {},
): Grant {
  return { power, holders, levels, bodies, conditions, basis }
}

const making: readonly Grant[] = [
  grant(
    'suggestMandatory',
    ['provincialAuthority', 'association', 'enterprise', 'institution'],
    ['mandatoryNational'],
    [SL('10.3')],
  ),
  grant('draftMandatory', ['department'], ['mandatoryNational'], [SL('10.2')]),
  grant('draftAndExamine', ['committee', 'subcommittee'], ['recommendedNational', 'sector', ...local], [SL('16')]),
  grant('draftAndExamine', ['committee', 'subcommittee'], ['guidance'], [read('GZR', '', 'R')]),
  grant('draftAndExamine', ['committee', 'subcommittee'], ['mandatoryNational'], [SL('16')], {
    conditions: ['entrusted'],
  }),
  grant('assess', ['reviewAgency'], voluntaryNational, [read('NSM', '21', 'R')]),

  grant('approveProject', ['nationalAuthority'], ['mandatoryNational'], [SL('10.2')]),
  grant('approveProject', ['nationalAuthority'], ['recommendedNational'], [SL('11.2')]),
  grant('approveProject', ['nationalAuthority'], ['guidance'], [read('GZR', '3')]),
  grant('approveProject', ['department'], ['sector'], [SL('12.2')]),
  grant('approveProject', ['provincialAuthority'], ['provincialLocal'], [SL('13.2')]),
  grant('approveProject', ['prefecturalAuthority'], ['prefecturalLocal'], [SL('13.2')], {
    conditions: ['authorizedPrefecture'],
  }),
  grant('approveProject', ['association'], ['group'], [SL('18.1')]),
  grant('approveProject', ['enterprise'], ['enterprise'], [SL('19')]),

  grant('number', ['nationalAuthority'], ['mandatoryNational'], [SL('10.2')]),
  grant('number', ['nationalAuthority'], ['recommendedNational'], [SL('11.2')]),
  grant('number', ['nationalAuthority'], ['guidance'], [read('GZR', '6')]),
  grant('number', ['department'], ['sector'], [SL('24'), read('ISM', '20')], { conditions: ['approvedCode'] }),
  grant('number', ['provincialAuthority'], ['provincialLocal'], [SL('13.2'), SL('24')]),
  grant('number', ['prefecturalAuthority'], ['prefecturalLocal'], [SL('13.2'), SL('24')], {
    conditions: ['authorizedPrefecture'],
  }),
  grant('number', ['association'], ['group'], [SL('18.1'), SL('24')]),
  grant('number', ['enterprise'], ['enterprise'], [SL('19'), SL('24')]),

  grant('publish', ['nationalAuthority'], ['mandatoryNational'], [SL('10.4')], {
    conditions: ['stateCouncilAuthorized'],
  }),
  grant('publish', ['nationalAuthority'], ['recommendedNational'], [SL('11.2')]),
  grant('publish', ['nationalAuthority'], ['guidance'], [read('GZR', '3')]),
  grant('publish', ['department'], ['sector'], [SL('12.2')], { conditions: ['approvedCode'] }),
  grant('publish', ['provincialAuthority'], ['provincialLocal'], [SL('13.2')]),
  grant('publish', ['prefecturalAuthority'], ['prefecturalLocal'], [SL('13.2')], {
    conditions: ['authorizedPrefecture'],
  }),
  grant('publish', ['association'], ['group'], [SL('18.1')]),
  grant('publish', ['enterprise'], ['enterprise'], [SL('19')]),

  grant('discloseText', ['nationalAuthority'], national, [SL('17')]),
  grant('discloseText', ['department'], ['sector'], [SL('17')]),
  grant('discloseText', localMakers, local, [SL('17')]),
  grant('notifyTrade', ['nationalAuthority'], ['mandatoryNational'], [SL('10.2')]),
  grant('adoptGroup', ['nationalAuthority'], ['recommendedNational'], [read('GSA', '')]),
  grant('approveSectorCode', ['nationalAuthority'], ['sector'], [read('ISM', '20')], { bodies: ['department'] }),
  grant('authorizePrefecture', ['provincialAuthority'], ['prefecturalLocal'], [SL('13.2')], {
    bodies: ['prefecturalAuthority'],
  }),
  grant('file', ['department'], ['sector'], [SL('12.2')]),
  grant('file', ['provincialAuthority'], local, [SL('13.2')]),
  grant('receiveFiling', ['nationalAuthority'], ['sector'], [SL('12.2')], { bodies: ['department'] }),
  grant('receiveFiling', ['nationalAuthority'], local, [SL('13.2')], { bodies: ['provincialAuthority'] }),
  grant('informDepartments', ['nationalAuthority'], local, [SL('13.2')], { bodies: ['department'] }),
  grant('declare', ['association'], ['group'], [SL('27.1')]),
  grant('declare', ['enterprise'], ['enterprise'], [SL('27.1')]),
]

const life: readonly Grant[] = [
  grant('interpret', ['nationalAuthority'], national, [read('NSM', '42', 'R')]),
  grant('interpret', ['department'], ['sector'], [read('ISM', '')]),
  grant('interpret', localMakers, local, [read('LSM', '', 'R')]),
  grant('interpret', ['association'], ['group'], [read('GSP', '35', 'V')]),
  grant('evaluate', ['nationalAuthority'], national, [SL('29.2')]),
  grant('evaluate', ['department'], ['mandatoryNational', 'sector'], [SL('29.2')]),
  grant('evaluate', localMakers, local, [SL('29.2')]),
  grant('review', ['nationalAuthority'], voluntaryNational, [SL('29.2')]),
  grant('review', ['department'], ['sector'], [SL('29.2')]),
  grant('review', ['department'], ['mandatoryNational'], [read('MSM', '44', 'R')]),
  grant('review', localMakers, local, [SL('29.2')]),
  grant('review', ['association'], ['group'], [read('GSP', '35', 'V')]),
  grant('review', ['enterprise'], ['enterprise'], [read('ESP', '9')]),
]

const oversight: readonly Grant[] = [
  grant('superviseMaking', overseers, everyLevel, [SL('32')]),
  grant('inspect', overseers, everyLevel, [SL('32')]),
  grant('receiveComplaint', overseers, everyLevel, [SL('35')]),
  grant('coordinateDispute', ['nationalAuthority'], [...national, 'sector'], [SL('33')], { bodies: ['department'] }),
  grant('requireExplanation', ['nationalAuthority'], ['sector', ...local], [SL('34')], { bodies: makersOfGovernment }),
  grant('orderCorrection', authorities, market, [SL('38'), SL('39.2'), SL('42')], { bodies: marketMakers }),
  // Notice that what was to be declared is not: any authority. What goes with a revocation is the province's (articles 39, 42).
  grant('publicNotice', authorities, ['enterprise'], [SL('38')], {
    bodies: ['enterprise'],
    conditions: ['afterOrder'],
  }),
  grant('publicNotice', provinceUp, ['group'], [SL('39.2'), SL('42')], {
    bodies: ['association'],
    conditions: ['afterOrder'],
  }),
  grant('revokeNumber', provinceUp, market, [SL('42')], { bodies: marketMakers, conditions: ['afterOrder'] }),
  grant('revokeNumber', ['nationalAuthority'], ['sector', ...local], [SL('40.1')], {
    bodies: makersOfGovernment,
    conditions: ['afterExplanation'],
  }),
  grant('abolish', provinceUp, market, [SL('39.2')], { bodies: marketMakers, conditions: ['afterOrder'] }),
  grant('abolish', ['nationalAuthority'], ['sector', ...local], [SL('39.1'), SL('40.1')], {
    bodies: makersOfGovernment,
    conditions: ['afterExplanation'],
  }),
  grant('handOverAntitrust', overseers, everyLevel, [SL('39.3')]),
  grant('handOverFees', overseers, ['group'], [read('GSP', '37', 'R')], { bodies: ['association'] }),
]

/** Every power that a provision names, with who holds it. What stands nowhere here, nobody may do. */
export const grants: readonly Grant[] = [...making, ...life, ...oversight]
