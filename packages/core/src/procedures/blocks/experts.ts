import type { Basis } from '../../law/basis.ts'
import type { Doer } from '../cases/case-procedure.ts'
import { allowed, done, filledIn, noNameInBoth, notInFuture, whereFilled } from '../cases/guards/index.ts'
import { choice, date, file, longText, table, text } from '../field.ts'
import { act, derived, on } from './shared.ts'

/** Examination in a meeting of a committee or of experts, where the law page knows of no share of votes. */
export const expertExamination = ({
  by,
  basis,
  drafters,
}: {
  readonly by: readonly Doer[]
  readonly basis: readonly Basis[]
  /** What says that drafters do not examine. */
  readonly drafters: readonly Basis[]
}) => ({
  convene: act({
    title: { zh: '组织审查', en: 'Convene the examination' },
    button: { zh: '登记审查安排', en: 'Enter the meeting' },
    from: ['examination'],
    to: null,
    by,
    guards: [
      allowed('manner', ['meeting'], { title: { zh: '采用会议形式审查', en: 'It is examined in a meeting' }, basis }),
      noNameInBoth(
        'experts',
        'name',
        { act: 'form-working-group', field: 'drafters', column: 'name' },
        { title: { zh: '起草人员不参加审查', en: 'No drafter examines' }, basis: drafters },
      ),
    ],
    fields: {
      on: date('会议日期', 'Day of the meeting'),
      place: text('地点', 'Place'),
      manner: choice('形式', 'Manner', {
        meeting: { zh: '会议审查', en: 'meeting' },
        letter: { zh: '函审', en: 'by letter' },
      }),
      sort: choice('组织形式', 'By whom', {
        committee: { zh: '技术委员会审查', en: 'by the technical committee' },
        panel: { zh: '专家组审查', en: 'by a panel' },
      }),
      experts: table('审查人员', 'Who examines', {
        name: text('姓名', 'Name', { personal: true }),
        employer: text('单位', 'Employer'),
        category: text('类别', 'Category', { required: false }),
      }),
    },
    basis,
    main: ['examination'],
  }),
  'conclude-examination': act({
    title: { zh: '作出审查结论', en: 'Conclude the examination' },
    button: { zh: '登记审查意见', en: 'Enter the opinion' },
    from: ['examination'],
    to: { field: 'result', stages: { passed: 'approval', back: 'drafting' } },
    by,
    guards: [
      notInFuture('on', [derived]),
      done('convene', {
        title: { zh: '送审后已组织会议审查', en: 'A meeting has been convened on what was submitted' },
        basis,
        after: 'submit-for-examination',
      }),
      whereFilled(
        'result',
        ['passed'],
        filledIn('minutes', { title: { zh: '审查意见附会议纪要', en: 'The opinion comes with its minutes' }, basis }),
      ),
    ],
    fields: {
      ...on,
      result: choice('结论', 'Conclusion', {
        passed: { zh: '通过', en: 'passed' },
        back: { zh: '退回修改', en: 'sent back' },
      }),
      opinion: longText('审查意见', 'Opinion'),
      minutes: file('会议纪要', 'Minutes', { required: false }),
    },
    documents: [{ zh: '审查意见', en: 'opinion of the examination' }],
    basis,
    main: ['examination'],
  }),
})
