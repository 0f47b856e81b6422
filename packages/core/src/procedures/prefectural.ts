import { approvalAndPublication, disclosure, filing } from './blocks/approval.ts'
import { contentsChecked } from './blocks/contents.ts'
import { retestsDone } from './blocks/drafting.ts'
import { forbiddenLocally, localDeadlines, localProhibitions, localStages, localUpToApproval } from './blocks/local.ts'
import { act, basis, derived, on } from './blocks/shared.ts'
import { type CaseGuard, type CaseProcedure, caseProcedure } from './cases/case-procedure.ts'
import { filled } from './cases/facts.ts'
import { done, knownOutside, notInFuture, numberMatches } from './cases/guards/index.ts'
import { date, file } from './field.ts'
import { fail, notApplicable, pass } from './procedure.ts'

const approving = basis('LSM', '17–20', 'R')
const authorizing = basis('SL', '13.2', 'V')
const shandong = basis('SDR', '16', 'V')
const limits = basis('SGO', '三', 'V')

const REPORT_DAYS = 30

const authorized = knownOutside('prefectureAuthorized', {
  title: {
    zh: '设区市经省级标准化行政主管部门批准制定地方标准',
    en: 'The city may make local standards: the province has approved',
  },
  basis: [authorizing, limits],
})

/** DB37…: the regulations of Shandong ask for a report to the province, counted from the publication. */
const reportDayInShandong: CaseGuard = {
  name: 'reportDay',
  title: {
    zh: '山东设区市（DB37 开头）：报省期限自发布日起算',
    en: 'In Shandong (DB37…) the period of the report to the province starts on the day of publication',
  },
  basis: [shandong],
  check: (facts) => {
    const number = filled(facts, 'number')
    if (typeof number !== 'string' || !/^DB\s?37\d\d/u.test(number)) return notApplicable
    return filled(facts, 'reportFrom') === filled(facts, 'publishedOn')
      ? pass
      : fail('CASE_VALUE_MISSING', { condition: reportDayInShandong.title, field: 'reportFrom' })
  },
}

/** 地方标准（设区市）: only with the approval of the province, which files it upward. */
export const prefectural: CaseProcedure = caseProcedure({
  name: 'prefectural',
  title: { zh: '地方标准（设区市、自治州）', en: 'Local standard of a city with districts' },
  basis: [basis('SL', '13', 'V'), basis('LSM', '', 'V2')],
  inForceFrom: '2020-03-01',
  keeper: 'authority',
  parties: {
    authority: { kinds: ['prefecturalAuthority'], required: true },
    higherAuthority: { kinds: ['provincialAuthority'], required: true },
    department: { kinds: ['localDepartment'], required: false },
    drafter: { kinds: ['association', 'enterprise', 'institution', 'localDepartment', 'committee'], required: true },
    proposer: { kinds: ['association', 'enterprise', 'institution', 'localDepartment'], required: false },
  },
  stages: localStages,
  acts: {
    ...localUpToApproval({ planGuards: [authorized] }),
    ...approvalAndPublication({
      by: ['authority:leader'],
      basis: [approving],
      from: ['checking'],
      kinds: ['local.municipal'],
      guards: [
        authorized,
        numberMatches('number', /\/T\s/u, {
          title: { zh: '地方标准为推荐性（编号含“/T”）', en: 'A local standard is voluntary: its number has “/T”' },
          basis: [basis('SL', '2.2', 'V')],
        }),
        reportDayInShandong,
        ...contentsChecked([limits], forbiddenLocally),
        retestsDone(),
      ],
      fields: {
        reportFrom: date('报省期限的起算日（本省另有规定的填写；山东为发布日）', 'Start of the period for the report', {
          required: false,
        }),
      },
      to: 'filing',
    }),
    ...disclosure({
      by: ['authority'],
      basis: [basis('LSM', '18', 'R'), basis('SL', '17', 'V')],
      from: ['filing', 'implementation'],
      to: null,
      freeOfCharge: false,
    }),
    'report-to-province': act({
      title: { zh: '报省级标准化行政主管部门', en: 'Report to the province' },
      button: { zh: '登记报送', en: 'Enter the report' },
      from: ['filing'],
      to: null,
      by: ['authority'],
      guards: [notInFuture('on', [derived])],
      fields: { ...on, announcement: file('发布公告', 'Announcement'), text: file('标准文本', 'Text') },
      basis: [basis('LSM', '19', 'R'), shandong],
      main: ['filing'],
    }),
    ...withReport(
      filing({
        from: ['filing'],
        by: ['higherAuthority'],
        takenBy: ['higherAuthority'],
        basis: [authorizing],
        to: 'implementation',
      }),
    ),
  },
  deadlines: {
    ...localDeadlines,
    'report-to-province': {
      title: { zh: '报省级备案（山东）', en: 'Report to the province (Shandong)' },
      kind: 'max',
      from: { act: 'publish', field: 'reportFrom' },
      length: REPORT_DAYS,
      unit: 'day',
      until: ['report-to-province'],
      basis: [shandong],
    },
  },
  prohibitions: [
    ...localProhibitions,
    {
      says: {
        zh: '未经省级批准，设区市不得制定地方标准',
        en: 'Without the approval of the province a city makes no local standards',
      },
      basis: [authorizing],
    },
  ],
})

/** The province files what the city has reported, and enters the answer of the national authority. */
function withReport(filed: ReturnType<typeof filing>) {
  const reported = done('report-to-province', {
    title: { zh: '设区市已报省', en: 'The city has reported to the province' },
    basis: [authorizing],
  })
  return { ...filed, file: { ...filed.file, guards: [...filed.file.guards, reported] } }
}
