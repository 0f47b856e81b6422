import type { Basis } from '../../law/basis.ts'
import type { StandardNumberKind } from '../../values/standard-number/standard-number.ts'
import type { CaseAct, CaseDeadline, CaseGuard, CaseProcedure, Doer } from '../cases/case-procedure.ts'
import { said } from '../cases/guards/index.ts'
import type { Fields } from '../field.ts'
import { approvalAndPublication, checkedBeforeApproval, checking, disclosure, dossier } from './approval.ts'
import { draftedGuards, drafting, retestsDone } from './drafting.ts'
import { enquiry } from './enquiry.ts'
import { examination } from './examination.ts'
import { patentDeadline, patentFields, patentPublicity, patentPublicityOver, patentsStated } from './patents.ts'
import {
  assessment,
  extension,
  noticeOver,
  objectionsSettled,
  planIssued,
  planNotice,
  submissionDue,
  termination,
} from './plan.ts'
import { basis, derived, stageCodes } from './shared.ts'
import { statementPartsOfNational } from './statements.ts'
import {
  application,
  argument,
  departmentOpinions,
  departmentsAnswered,
  objections,
  refusalAndAppeal,
  suggestion,
} from './suggestion.ts'

const suggesting = basis('NSM', '18–19', 'R')
const applying = basis('NSM', '20', 'R')
const assessing = basis('NSM', '21', 'R')
const notice = basis('NSM', '22', 'V2')
const coordinating = basis('NSM', '24', 'R')
const planning = basis('NSM', '25', 'R')
const draftingAt = basis('NSM', '26–27', 'R')
const enquiring = basis('NSM', '28', 'V2')
const examining = basis('NSM', '29', 'V2')
const arguing = basis('SGO', '一', 'V')

const running = ['drafting', 'enquiry', 'examination', 'approval']
const makers = ['committee', 'department'] as const
const NOTICE_DAYS = 30
const ENQUIRY_DAYS = 60
const EXTENSION_MONTHS = 6
const ANSWER_DAYS = 30

/** What a document made along the way of a voluntary national standard asks beyond it. */
export type NationalWay = {
  /** Other grounds than those of a voluntary national standard, added to every proposal and plan. */
  readonly basis: readonly Basis[]
  readonly suggestedBy?: readonly Doer[]
  readonly suggestFields?: Fields
  readonly suggestGuards?: readonly CaseGuard[]
  readonly applyFields?: Fields
  readonly applyGuards?: readonly CaseGuard[]
  readonly months: number
  readonly limitedBy: readonly Basis[]
  /** Another number of months where the suggestion says so. */
  readonly otherMonths?: { readonly field: string; readonly is: string; readonly months: number }
  readonly planLetter: 'T' | 'Z'
  readonly planFields?: Fields
  readonly planGuards?: readonly CaseGuard[]
  readonly draftFields?: Fields
  readonly draftGuards?: readonly CaseGuard[]
  /** What must be there before the draft goes out; left out: working group, draft and verified indicators. */
  readonly drafted?: readonly CaseGuard[]
  readonly enquiryGuards?: readonly CaseGuard[]
  readonly dossierFields?: Fields
  readonly dossierGuards?: readonly CaseGuard[]
  readonly kinds: readonly StandardNumberKind[]
  readonly publishGuards?: readonly CaseGuard[]
  /** It becomes a national standard, so the rules on standards that involve patents bind it. */
  readonly patents?: true
}

export const nationalParties: CaseProcedure['parties'] = {
  authority: { kinds: ['nationalAuthority'], required: true },
  committee: { kinds: ['committee', 'subcommittee', 'department'], required: true },
  department: { kinds: ['department', 'association'], required: false },
  reviewAgency: { kinds: ['reviewAgency'], required: true },
  proposer: {
    kinds: ['department', 'provincialAuthority', 'association', 'enterprise', 'institution', 'committee'],
    required: false,
  },
}

const { suggestion: suggested, application: applied, filing: _, ...laterStages } = stageCodes
export const nationalStages: CaseProcedure['stages'] = { suggestion: suggested, application: applied, ...laterStages }

const otherLength = ({ otherMonths }: Pick<NationalWay, 'otherMonths'>) =>
  otherMonths && {
    act: 'suggest',
    field: otherMonths.field,
    is: otherMonths.is,
    length: otherMonths.months,
    unit: 'month' as const,
  }

const spread = (unless: ReturnType<typeof otherLength>) => (unless ? { unless } : {})

/** The acts that every document of the national authority goes through, whatever is special about it. */
export const nationalActs = (way: NationalWay): Readonly<Record<string, CaseAct>> => ({
  ...proposing(way),
  ...planned(way),
  ...made(way),
  ...approved(way),
})

const proposing = (way: NationalWay) => ({
  ...suggestion({
    by: way.suggestedBy ?? ['proposer', ...makers],
    basis: [suggesting, ...way.basis],
    fields: way.suggestFields ?? {},
    guards: way.suggestGuards ?? [],
  }),
  ...argument({ by: makers, basis: [suggesting, arguing] }),
  ...departmentOpinions({
    by: [...makers, 'authority'],
    basis: [coordinating],
    from: ['suggestion', 'application', 'notice'],
  }),
  ...application({
    by: makers,
    basis: [applying, arguing],
    fields: way.applyFields ?? {},
    guards: way.applyGuards ?? [],
  }),
})

const planned = (way: NationalWay) => ({
  ...assessment({ by: ['reviewAgency'], basis: [assessing] }),
  ...planNotice({
    by: ['authority'],
    basis: [notice],
    length: { length: NOTICE_DAYS, unit: 'day' },
    guards: [
      said('assess', 'recommendation', ['recommend'], {
        title: { zh: '评估建议立项', en: 'The assessment recommends the project' },
        basis: [assessing],
      }),
    ],
  }),
  ...objections({ settledBy: ['authority'], basis: [coordinating] }),
  ...planIssued({
    by: ['authority:leader'],
    basis: way.limitedBy,
    from: ['notice'],
    limit: { length: way.months, unit: 'month' },
    ...spread(otherLength(way)),
    numberKinds: ['planNumber'],
    numberPattern: {
      pattern: way.planLetter === 'Z' ? /-Z-\d{3}$/u : /-T-\d{3}$/u,
      title: {
        zh: `计划号所含字母与性质相符（${way.planLetter}）`,
        en: `The letter of the plan number agrees with its nature (${way.planLetter})`,
      },
    },
    fields: way.planFields ?? {},
    guards: [
      noticeOver([notice]),
      objectionsSettled([coordinating]),
      departmentsAnswered([coordinating], 'notApplicable'),
      ...(way.planGuards ?? []),
    ],
  }),
  ...refusalAndAppeal({
    from: ['application', 'notice'],
    by: ['authority:leader'],
    appealBy: ['proposer', ...makers],
    basis: [basis('NSM', '23', 'R')],
    backTo: 'application',
  }),
})

const made = (way: NationalWay) => ({
  ...drafting({
    by: ['committee'],
    basis: [draftingAt],
    statementParts: statementPartsOfNational,
    draftFields: way.draftFields ?? {},
    draftGuards: way.draftGuards ?? [],
  }),
  ...enquiry({
    by: makers,
    basis: [enquiring],
    length: { length: ENQUIRY_DAYS, unit: 'day' },
    guards: [...(way.drafted ?? draftedGuards([draftingAt])), ...(way.enquiryGuards ?? [])],
  }),
  ...examination({
    by: ['committee'],
    basis: [examining],
    committee: 'committee',
    panel: 'panel',
    passedTo: 'approval',
  }),
  ...extension({
    from: running,
    askedBy: makers,
    decidedBy: ['authority:leader'],
    basis: [planning],
    limit: { length: EXTENSION_MONTHS, unit: 'month' },
  }),
  ...termination({ from: [...running, 'notice'], by: ['authority:leader'], basis: [planning] }),
})

const approved = (way: NationalWay) => ({
  ...dossier({
    by: makers,
    basis: [basis('NSM', '30', 'R')],
    fields: { ...(way.patents && patentFields), ...way.dossierFields },
    guards: [...(way.patents ? patentsStated() : []), ...(way.dossierGuards ?? [])],
  }),
  ...(way.patents && patentPublicity({ by: ['authority'], from: ['checking'] })),
  ...checking({ by: ['reviewAgency'], basis: [basis('NSM', '31', 'R')], backTo: 'approval' }),
  ...approvalAndPublication({
    by: ['authority:leader'],
    basis: [basis('NSM', '32', 'V2')],
    from: ['checking'],
    kinds: way.kinds,
    guards: [
      checkedBeforeApproval([basis('NSM', '31', 'R')]),
      ...(way.patents ? [patentPublicityOver()] : []),
      retestsDone(),
      ...(way.publishGuards ?? []),
    ],
    to: 'publication',
  }),
  ...disclosure({
    by: ['authority'],
    basis: [basis('NSM', '34', 'R'), basis('SL', '17', 'V')],
    from: ['publication'],
    to: 'implementation',
    freeOfCharge: false,
  }),
})

const answerWithin = (zh: string, en: string, act: string, until: string): CaseDeadline => ({
  title: { zh: `${zh}（本平台设定）`, en: `${en} (set by the platform)` },
  kind: 'max',
  from: { act },
  length: ANSWER_DAYS,
  unit: 'day',
  until: [until],
  basis: [derived],
})

const atLeast = (
  title: CaseDeadline['title'],
  act: string,
  length: number,
  until: readonly string[],
  at: Basis,
): CaseDeadline => ({ title, kind: 'min', from: { act, field: 'opensOn' }, length, unit: 'day', until, basis: [at] })

/** The clocks that run along this way. */
export const nationalDeadlines = (
  way: Pick<NationalWay, 'months' | 'limitedBy' | 'otherMonths' | 'patents'>,
): CaseProcedure['deadlines'] => ({
  ...(way.patents && { 'patent-publicity': patentDeadline }),
  'submit-dossier': submissionDue(way.limitedBy, way.months, otherLength(way)),
  notice: atLeast(
    { zh: '立项公示', en: 'Public notice' },
    'give-notice',
    NOTICE_DAYS,
    ['issue-plan', 'refuse'],
    notice,
  ),
  enquiry: atLeast(
    { zh: '公开征求意见', en: 'Public enquiry' },
    'open-enquiry',
    ENQUIRY_DAYS,
    ['submit-for-examination'],
    enquiring,
  ),
  'settle-objection': answerWithin('答复异议', 'Answer to an objection', 'raise-objection', 'settle-objection'),
  'decide-appeal': answerWithin('申诉决定', 'Decision on an appeal', 'appeal', 'decide-appeal'),
})

/** What nobody may do along this way, whatever is special about the document. */
export const nationalProhibitions: CaseProcedure['prohibitions'] = [
  {
    says: { zh: '不得以参与起草、排名等名义收费', en: 'Nothing is charged for drafting or ranking' },
    basis: [arguing],
  },
  { says: { zh: '起草人员不承担审查', en: 'Drafters do not examine' }, basis: [examining] },
]
