import { approvalAndPublication, disclosure, filing } from './blocks/approval.ts'
import { contentsChecked } from './blocks/contents.ts'
import { retestsDone } from './blocks/drafting.ts'
import { forbiddenLocally, localDeadlines, localProhibitions, localStages, localUpToApproval } from './blocks/local.ts'
import { act, basis, derived, on } from './blocks/shared.ts'
import { type CaseProcedure, caseProcedure } from './cases/case-procedure.ts'
import { notInFuture, numberMatches } from './cases/guards/index.ts'
import { file, texts } from './field.ts'

const approving = basis('LSM', '17–20', 'R')
const filingAt = basis('SL', '13.2', 'V')

/** 地方标准（省）: for what is special to a province; filed with the national authority, which tells the departments. */
export const provincial: CaseProcedure = caseProcedure({
  name: 'provincial',
  title: { zh: '地方标准（省、自治区、直辖市）', en: 'Local standard of a province' },
  basis: [basis('SL', '13', 'V'), basis('LSM', '', 'V2')],
  inForceFrom: '2020-03-01',
  keeper: 'authority',
  parties: {
    authority: { kinds: ['provincialAuthority'], required: true },
    higherAuthority: { kinds: ['nationalAuthority'], required: true },
    department: { kinds: ['localDepartment'], required: false },
    drafter: { kinds: ['association', 'enterprise', 'institution', 'localDepartment', 'committee'], required: true },
    proposer: { kinds: ['association', 'enterprise', 'institution', 'localDepartment'], required: false },
  },
  stages: localStages,
  acts: {
    ...localUpToApproval({}),
    ...approvalAndPublication({
      by: ['authority:leader'],
      basis: [approving],
      from: ['checking'],
      kinds: ['local.provincial'],
      guards: [
        numberMatches('number', /\/T\s/u, {
          title: { zh: '地方标准为推荐性（编号含“/T”）', en: 'A local standard is voluntary: its number has “/T”' },
          basis: [basis('SL', '2.2', 'V')],
        }),
        ...contentsChecked([basis('SGO', '三', 'V')], forbiddenLocally),
        retestsDone(),
      ],
      to: 'filing',
    }),
    ...disclosure({
      by: ['authority'],
      basis: [basis('LSM', '18', 'R'), basis('SL', '17', 'V')],
      from: ['filing', 'implementation'],
      to: null,
      freeOfCharge: false,
    }),
    ...filing({
      from: ['filing'],
      by: ['authority'],
      takenBy: ['higherAuthority'],
      basis: [filingAt],
      to: 'implementation',
    }),
    'inform-departments': act({
      title: { zh: '通报国务院有关行政主管部门', en: 'Tell the departments of the State Council' },
      button: { zh: '登记通报', en: 'Enter the notice' },
      from: ['implementation'],
      to: null,
      by: ['higherAuthority'],
      guards: [notInFuture('on', [derived])],
      fields: { ...on, departments: texts('部门', 'Departments'), notice: file('通报', 'Notice', { required: false }) },
      basis: [filingAt],
    }),
  },
  deadlines: localDeadlines,
  prohibitions: localProhibitions,
})
