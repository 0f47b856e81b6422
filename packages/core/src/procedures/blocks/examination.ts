import type { Basis } from '../../law/basis.ts'
import type { CaseGuard, Doer } from '../cases/case-procedure.ts'
import {
  allowed,
  ballotCarried,
  ballotOver,
  bySort,
  done,
  entitledToVote,
  filledIn,
  inOrder,
  linesAtLeast,
  noNameInBoth,
  notInFuture,
  rowBegun,
  rowStillOpen,
  votesOnce,
  whereFilled,
} from '../cases/guards/index.ts'
import type { VotingRuleName } from '../cases/voting-rules.ts'
import { votingRules } from '../cases/voting-rules.ts'
import { choice, choices, date, file, longText, table, text } from '../field.ts'
import { act, derived, on } from './shared.ts'

type Examination = {
  readonly by: readonly Doer[]
  readonly basis: readonly Basis[]
  /** How a committee votes, and how a panel does where there is no committee; null where that cannot be. */
  readonly committee: VotingRuleName | null
  readonly panel: VotingRuleName | null
  /** Where the case goes when the examination is passed. */
  readonly passedTo: string
}

const sorts = {
  committee: { zh: '技术委员会审查', en: 'by the technical committee' },
  panel: { zh: '专家组审查（无技术委员会）', en: 'by a panel (no committee)' },
} as const

/** 会议审查 with a vote: who is entitled, who is in conflict, counted in words; by letter only is not examined. */
export const examination = ({ by, basis, committee, panel, passedTo }: Examination) => {
  const first = committee ?? panel
  if (!first) throw new Error('an examination needs a rule to vote by')
  const rules: Readonly<Record<string, CaseGuard>> = {
    ...(committee && { committee: ballotCarried(committee) }),
    ...(panel && { panel: ballotCarried(panel) }),
  }
  const sizeMin = panel && votingRules[panel].sizeMin
  return {
    convene: act({
      title: { zh: '组织审查', en: 'Convene the examination' },
      button: { zh: '登记审查安排', en: 'Enter the meeting' },
      from: ['examination'],
      to: null,
      by,
      guards: [
        allowed('manner', ['meeting'], { title: { zh: '采用会议形式审查', en: 'It is examined in a meeting' }, basis }),
        ...(committee && panel
          ? []
          : [
              allowed('sort', Object.keys(rules), {
                title: { zh: '审查的组织形式符合规定', en: 'Examined by the body that the rule names' },
                basis,
              }),
            ]),
        ...(sizeMin
          ? [
              whereFilled(
                'sort',
                ['panel'],
                linesAtLeast('experts', sizeMin, {
                  title: { zh: '专家组人数', en: 'Size of the panel' },
                  basis: votingRules[panel].basis,
                }),
              ),
            ]
          : []),
        noNameInBoth(
          'experts',
          'name',
          { act: 'form-working-group', field: 'drafters', column: 'name' },
          {
            title: { zh: '起草人员不参加审查', en: 'No drafter examines' },
            basis,
          },
        ),
      ],
      fields: {
        on: date('会议日期', 'Day of the meeting'),
        place: text('地点', 'Place'),
        manner: choice('形式', 'Manner', {
          meeting: { zh: '会议审查', en: 'meeting' },
          letter: { zh: '函审', en: 'by letter' },
        }),
        sort: choice('组织形式', 'By whom', sorts),
        experts: table(
          '专家组成员（无技术委员会时）',
          'Members of the panel (where there is no committee)',
          {
            name: text('姓名', 'Name', { personal: true }),
            employer: text('单位', 'Employer'),
            category: text('类别', 'Category', { required: false }),
          },
          { required: false },
        ),
      },
      basis,
      main: ['examination'],
    }),
    'declare-conflict': act({
      title: { zh: '声明利益关系并回避', en: 'Declare a conflict of interest' },
      button: { zh: '声明并回避', en: 'Declare it and withdraw' },
      from: ['examination'],
      to: null,
      by: ['member', ...by],
      guards: [],
      fields: {
        member: text('委员（专家）', 'Member (expert)', { required: false, lengthMax: 80 }),
        why: longText('关系', 'What it is'),
      },
      basis,
    }),
    'open-ballot': act({
      title: { zh: '开启表决', en: 'Open a ballot' },
      button: { zh: '开启表决', en: 'Open it' },
      from: ['examination'],
      to: null,
      by,
      guards: [
        done('convene', {
          title: { zh: '已组织会议审查', en: 'The meeting has been convened' },
          basis,
          after: 'submit-for-examination',
        }),
        inOrder('opensOn', 'closesOn', {
          title: { zh: '开始不晚于截止', en: 'It opens before it closes' },
          basis: [derived],
        }),
      ],
      fields: {
        question: text('表决事项', 'Question'),
        opensOn: date('开始', 'Opens on'),
        closesOn: date('截止', 'Closes on'),
      },
      basis: votingRules[first].basis,
      adds: 'ballot',
      main: ['examination'],
    }),
    'cast-vote': act({
      title: { zh: '投票', en: 'Vote' },
      button: { zh: '投票（一人一票，不可更改）', en: 'Vote (once)' },
      from: ['examination'],
      to: null,
      by: ['member'],
      guards: voteGuards(basis),
      fields: vote,
      basis: votingRules[first].basis,
      on: 'ballot',
    }),
    'enter-vote': act({
      title: { zh: '登记书面表决票', en: 'Enter a vote given on paper' },
      button: { zh: '登记表决票', en: 'Enter it' },
      from: ['examination'],
      to: null,
      by,
      guards: voteGuards(basis),
      fields: {
        member: text('委员（专家）', 'Member (expert)', { lengthMax: 80 }),
        ...vote,
        sheet: file('签字的表决票', 'Signed paper'),
      },
      basis: votingRules[first].basis,
      on: 'ballot',
    }),
    'conclude-examination': act({
      title: { zh: '作出审查结论', en: 'Conclude the examination' },
      button: { zh: '登记结论和会议纪要', en: 'Enter conclusion and minutes' },
      from: ['examination'],
      to: { field: 'result', stages: { passed: passedTo, back: 'drafting' } },
      by,
      guards: [
        notInFuture('on', [derived]),
        done('convene', {
          title: { zh: '已组织会议审查', en: 'The meeting has been convened' },
          basis,
          after: 'submit-for-examination',
        }),
        ballotOver(first),
        whereFilled('result', ['passed'], bySort('convene', 'sort', rules)),
        whereFilled(
          'result',
          ['passed'],
          filledIn('minutes', {
            title: { zh: '会议纪要附全体专家签字', en: 'The minutes carry the signatures of all' },
            basis,
          }),
        ),
      ],
      fields: {
        ...on,
        result: choice('结论', 'Conclusion', {
          passed: { zh: '通过', en: 'passed' },
          back: { zh: '退回修改', en: 'sent back' },
        }),
        opinion: longText('审查意见', 'Opinion'),
        minutes: file('会议纪要（全体签字）', 'Minutes signed by all', { required: false }),
        parts: choices(
          '纪要已写明',
          'The minutes name',
          {
            time: { zh: '会议时间地点', en: 'time and place' },
            agenda: { zh: '议程', en: 'agenda' },
            experts: { zh: '专家名单', en: 'list of experts' },
            opinions: { zh: '具体审查意见', en: 'opinions in detail' },
            conclusion: { zh: '审查结论', en: 'conclusion' },
            counts: { zh: '委员总数、应到、实到', en: 'members, expected, present' },
          },
          { required: false },
        ),
      },
      documents: [
        { zh: '审查会议纪要', en: 'minutes' },
        { zh: '表决材料', en: 'ballots' },
      ],
      basis,
      main: ['examination'],
    }),
  }
}

const vote = {
  choice: choice('表决', 'Vote', {
    agree: { zh: '赞成', en: 'in favour' },
    disagree: { zh: '反对', en: 'against' },
    abstain: { zh: '弃权', en: 'abstain' },
  }),
  reason: longText('理由（反对或弃权必填）', 'Reason (compulsory against or abstaining)', { required: false }),
} as const

const voteGuards = (basis: readonly Basis[]): readonly CaseGuard[] => [
  entitledToVote({ title: { zh: '有表决权，且无须回避', en: 'Entitled to vote, and in no conflict' }, basis }),
  votesOnce({ title: { zh: '一人一票', en: 'One member, one vote' }, basis }),
  rowBegun('opensOn', { title: { zh: '表决已开始', en: 'The ballot has opened' }, basis }),
  rowStillOpen('closesOn', { title: { zh: '表决未截止', en: 'The ballot is not closed' }, basis }),
  whereFilled(
    'choice',
    ['disagree', 'abstain'],
    filledIn('reason', {
      title: { zh: '反对或弃权写明理由', en: 'A vote against or abstaining gives its reason' },
      basis: [derived],
    }),
  ),
]
