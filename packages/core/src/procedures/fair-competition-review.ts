import { type Faults, faultFields } from './blocks/judgements.ts'
import { act, basis, derived, on } from './blocks/shared.ts'
import { type CaseGuard, type CaseProcedure, caseProcedure } from './cases/case-procedure.ts'
import { lastOf, performances } from './cases/facts.ts'
import { done, linesAtLeast, notInFuture } from './cases/guards/index.ts'
import { choice, date, file, longText, table, text } from './field.ts'
import { fail, pass } from './procedure.ts'

const duty = basis('FCR', '18', 'V')
const drafting = basis('FCR', '13', 'V')
const exception = basis('FCR', '12', 'R')
const citing = basis('SGO', '三', 'V')

/** What a measure must not contain, one question for each article. */
const restraints: Faults = {
  marketEntry: {
    says: { zh: '限制或变相限制市场准入和退出', en: 'it limits entry to the market, or exit' },
    basis: [basis('FCR', '8', 'V')],
  },
  freeFlow: {
    says: { zh: '限制商品、要素自由流动', en: 'it limits the free flow of goods and factors' },
    basis: [basis('FCR', '9', 'V')],
  },
  costs: {
    says: { zh: '没有依据而影响生产经营成本', en: 'it changes the costs of business without ground' },
    basis: [basis('FCR', '10', 'V')],
  },
  behaviour: {
    says: { zh: '影响生产经营行为', en: 'it changes how business is done' },
    basis: [basis('FCR', '11', 'V')],
  },
  foreignGoods: {
    says: {
      zh: '借标准对外地商品规定不同的技术要求、检验标准',
      en: 'by a standard it asks other requirements or tests of goods from elsewhere',
    },
    basis: [basis('AML', '41.2', 'V')],
  },
}

/** What a standard that the measure cites is looked at for; apart from the measure itself. */
const inTheStandard: Faults = {
  designates: {
    says: {
      zh: '指定品牌、供应商、产地或检测认证机构而无“或等效”',
      en: 'it names brands, suppliers, origins or laboratories without “or equivalent”',
    },
    basis: [basis('SL', '22.2', 'V'), derived],
  },
  excludes: {
    says: { zh: '排除、限制竞争', en: 'it excludes or restricts competition' },
    basis: [basis('SL', '22.2', 'V')],
  },
}

/** Found not to restrain, or an exception names this question; what cannot be judged is not adopted. */
const passedOrExcepted = (question: string): CaseGuard => {
  const { says, basis: at } = restraints[question] ?? { says: { zh: question, en: question }, basis: [duty] }
  const condition = { zh: `不存在或属于例外：${says.zh}`, en: `Not so, or an exception: ${says.en}` }
  return {
    name: `passed:${question}`,
    title: condition,
    basis: [...at, exception],
    check: (facts) => {
      const judged = lastOf(facts, 'judge-measure')
      const answer = judged?.values[question]
      if (answer === 'absent') return pass
      const excepted = lastOf(facts, 'name-exception')
      const isExcepted = excepted !== undefined && judged !== undefined && isAfter(facts, excepted, judged)
      const named = excepted?.values['questions']
      if (
        answer === 'present' &&
        isExcepted &&
        Array.isArray(named) &&
        named.some((line) => line['question'] === question)
      )
        return pass
      return fail('CASE_CONDITION_NOT_MET', { condition })
    },
  }
}

const isAfter = (facts: Parameters<CaseGuard['check']>[0], one: object, other: object): boolean =>
  facts.performed.findIndex((each) => each === one) > facts.performed.findIndex((each) => each === other)

/** Every standard that the measure cites has been checked by its number. */
const everyStandardChecked: CaseGuard = {
  name: 'standardsChecked',
  title: { zh: '所引用的标准均已自查', en: 'Every standard cited has been checked' },
  basis: [citing, derived],
  check: (facts) => {
    const cited = lastOf(facts, 'open-review')?.values['cited']
    const numbers = Array.isArray(cited) ? cited.map(({ number }) => String(number)) : []
    const checked = new Set(performances(facts, 'check-standard').map(({ values }) => String(values['number'])))
    const open = numbers.filter((number) => !checked.has(number))
    return open.length === 0
      ? pass
      : fail('CASE_ROWS_UNANSWERED', {
          of: { zh: '引用的标准', en: 'standards cited' },
          open: open.length,
          count: numbers.length,
        })
  },
}

/** 公平竞争审查: of a policy measure that cites local or group standards, before it is adopted. */
export const fairCompetitionReview: CaseProcedure = caseProcedure({
  name: 'fair-competition-review',
  title: { zh: '引用标准的政策措施公平竞争审查', en: 'Fair competition review of a measure that cites standards' },
  basis: [duty, drafting, citing],
  inForceFrom: '2024-08-01',
  keeper: 'department',
  parties: {
    department: {
      kinds: ['department', 'localDepartment', 'provincialAuthority', 'prefecturalAuthority', 'countyAuthority'],
      required: true,
    },
    authority: {
      kinds: ['nationalAuthority', 'provincialAuthority', 'prefecturalAuthority', 'countyAuthority'],
      required: false,
    },
  },
  stages: {
    opened: { title: { zh: '审查中', en: 'Under review' }, code: null, iso: null, wto: null, onLine: true },
    judged: { title: { zh: '已形成审查意见', en: 'Judged' }, code: null, iso: null, wto: null, onLine: true },
    adopted: {
      title: { zh: '可以出台', en: 'May be adopted' },
      code: null,
      iso: null,
      wto: null,
      onLine: true,
      end: true,
    },
    dropped: {
      title: { zh: '不予出台', en: 'Not adopted' },
      code: null,
      iso: null,
      wto: null,
      onLine: false,
      end: true,
    },
  },
  acts: {
    'open-review': act({
      title: { zh: '送公平竞争审查', en: 'Bring a measure to its review' },
      button: { zh: '送审', en: 'Open the review' },
      from: [null],
      to: 'opened',
      by: ['department'],
      guards: [
        linesAtLeast('cited', 1, {
          title: { zh: '列明引用的标准', en: 'The standards cited are named' },
          basis: [citing],
        }),
      ],
      fields: {
        titleZh: text('政策措施名称', 'Title of the measure'),
        draft: file('政策措施草案', 'Draft of the measure'),
        cited: table('引用的标准', 'Standards cited', {
          number: text('标准编号', 'Number', { pattern: 'standardNumber', lengthMax: 60 }),
          clause: text('措施的条款', 'Clause of the measure'),
          use: longText('引用方式和后果', 'How it is cited, and what follows'),
        }),
      },
      basis: [drafting, citing],
    }),
    'check-standard': act({
      title: { zh: '自查所引用的标准', en: 'Check a standard that is cited' },
      button: { zh: '登记自查结果', en: 'Enter the result' },
      from: ['opened'],
      to: null,
      by: ['department', 'authority'],
      guards: [],
      fields: {
        number: text('标准编号', 'Number', { pattern: 'standardNumber', lengthMax: 60 }),
        ...faultFields(inTheStandard),
      },
      basis: [basis('SL', '22.2', 'V')],
      adds: 'standardCheck',
    }),
    'hear-parties': act({
      title: { zh: '听取经营者、协会等意见', en: 'Hear traders, associations and others' },
      button: { zh: '登记意见', en: 'Enter the opinion' },
      from: ['opened'],
      to: null,
      by: ['department'],
      guards: [notInFuture('on', [derived])],
      fields: {
        ...on,
        who: text('听取对象', 'Who was heard'),
        opinion: longText('意见', 'Opinion'),
        disposition: longText('处理', 'Disposition'),
      },
      basis: [basis('FCR', '16', 'R')],
      adds: 'hearing',
    }),
    'judge-measure': act({
      title: { zh: '逐项判定政策措施', en: 'Judge the measure question by question' },
      button: { zh: '登记审查意见', en: 'Enter the answers' },
      from: ['opened'],
      to: 'judged',
      by: ['department', 'authority'],
      guards: [
        everyStandardChecked,
        done('hear-parties', {
          title: { zh: '已听取有关方面意见', en: 'Those concerned have been heard' },
          basis: [basis('FCR', '16', 'R')],
        }),
      ],
      fields: { ...on, ...faultFields(restraints) },
      documents: [{ zh: '公平竞争审查意见', en: 'opinion of the review' }],
      basis: [duty, drafting],
      main: ['opened'],
    }),
    'name-exception': act({
      title: { zh: '写明适用的例外', en: 'Name the exception that applies' },
      button: { zh: '登记例外和期限', en: 'Enter the exception and its end' },
      from: ['judged'],
      to: null,
      by: ['department'],
      guards: [
        linesAtLeast('questions', 1, {
          title: { zh: '写明例外针对的问题', en: 'It is said which question the exception answers' },
          basis: [exception],
        }),
      ],
      fields: {
        questions: table('例外针对的问题', 'Questions that it answers', {
          question: choice(
            '问题',
            'Question',
            Object.fromEntries(Object.entries(restraints).map(([name, { says }]) => [name, says])),
          ),
        }),
        ground: longText('例外的依据', 'Ground of the exception'),
        noAlternative: longText('没有对竞争影响更小的替代方案的说明', 'Why nothing restrains competition less'),
        until: date('实施期限', 'In force until'),
      },
      basis: [exception],
    }),
    'mend-measure': act({
      title: { zh: '修改政策措施', en: 'Mend the measure' },
      button: { zh: '修改后重新审查', en: 'Mend it and review it again' },
      from: ['judged'],
      to: 'opened',
      by: ['department'],
      guards: [],
      fields: { draft: file('修改后的草案', 'Mended draft'), changed: longText('修改内容', 'What was changed') },
      basis: [duty],
    }),
    adopt: act({
      title: { zh: '审查通过，可以出台', en: 'Passed: it may be adopted' },
      button: { zh: '登记出台', en: 'Enter that it is adopted' },
      from: ['judged'],
      to: 'adopted',
      by: ['department:leader'],
      guards: [...Object.keys(restraints).map(passedOrExcepted), notInFuture('on', [derived])],
      fields: { ...on, documentNumber: text('文号', 'Document number', { required: false, lengthMax: 60 }) },
      basis: [duty],
      main: ['judged'],
    }),
    drop: act({
      title: { zh: '不予出台', en: 'Do not adopt it' },
      button: { zh: '不予出台', en: 'Drop it' },
      from: ['opened', 'judged'],
      to: 'dropped',
      by: ['department:leader'],
      guards: [],
      fields: { reason: longText('理由', 'Reason') },
      basis: [duty],
    }),
  },
  deadlines: {},
  prohibitions: [
    {
      says: {
        zh: '未经公平竞争审查或审查未通过的政策措施不得出台',
        en: 'A measure that has not passed its review is not adopted',
      },
      basis: [duty],
    },
  ],
})
