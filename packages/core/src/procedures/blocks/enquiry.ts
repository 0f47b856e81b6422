import type { Basis } from '../../law/basis.ts'
import type { CaseGuard, Doer } from '../cases/case-procedure.ts'
import { answered, during, filledIn, periodAtLeast, periodOver, whereFilled } from '../cases/guards/index.ts'
import { choice, date, type Fields, file, longText, text, texts, yesNo } from '../field.ts'
import { fail, pass } from '../procedure.ts'
import { act, derived } from './shared.ts'

type Length = { readonly length: number; readonly unit: 'day' | 'month' | 'year' }

type Enquiry = {
  readonly by: readonly Doer[]
  readonly basis: readonly Basis[]
  readonly length: Length
  readonly urgent?: Length
  readonly unless?: Length & { readonly act: string | null; readonly field: string; readonly is: string | boolean }
  readonly guards: readonly CaseGuard[]
  /** What this level asks beyond the common questions when the enquiry is opened. */
  readonly fields?: Fields
  /** What else must be there before the draft goes to its examination. */
  readonly closingGuards?: readonly CaseGuard[]
}

/** Public enquiry with a least length; every comment ends in a disposition; a draft much changed goes out again. */
export const enquiry = ({ by, basis, length, urgent, unless, guards, fields = {}, closingGuards = [] }: Enquiry) => ({
  'open-enquiry': act({
    title: { zh: '公开征求意见', en: 'Open the public enquiry' },
    button: { zh: '公开征求意见', en: 'Open it' },
    from: ['drafting', 'enquiry'],
    to: 'enquiry',
    by,
    guards: [
      periodAtLeast('opensOn', 'closesOn', length, {
        title: {
          zh: `公开征求意见不少于 ${wordLength(length).zh}`,
          en: `The enquiry lasts at least ${wordLength(length).en}`,
        },
        basis,
        ...(urgent && { unless: { ...urgent, act: 'suggest', field: 'urgent', is: true } }),
        ...(unless && { unless }),
      }),
      ...guards,
    ],
    fields: {
      opensOn: date('开始', 'Opens on'),
      closesOn: date('截止', 'Closes on'),
      link: text('公开网址', 'Address', { pattern: 'url', required: false, lengthMax: 500 }),
      asked: texts('定向征求的单位', 'Organizations asked directly', { required: false }),
      again: yesNo('因重大变化再次征求意见', 'Again, because the draft has changed much', { required: false }),
      ...fields,
    },
    documents: [{ zh: '征求意见稿', en: 'draft for enquiry' }],
    basis,
    main: ['drafting'],
  }),
  'submit-comment': act({
    title: { zh: '提出意见', en: 'Comment' },
    button: { zh: '提交意见', en: 'Hand in the comment' },
    from: ['enquiry'],
    to: null,
    by: ['public'],
    guards: [
      during('open-enquiry', 'opensOn', 'closesOn', {
        title: { zh: '在征求意见期内', en: 'Within the enquiry' },
        basis,
      }),
    ],
    fields: {
      clause: text('章条编号', 'Clause', { required: false, lengthMax: 60 }),
      body: longText('意见内容', 'Comment'),
      proposed: longText('建议改为', 'Proposed wording', { required: false }),
      organizationName: text('单位', 'Organization', { required: false }),
      personName: text('姓名', 'Name', { personal: true, required: false }),
      email: text('邮箱', 'E-mail', { personal: true, pattern: 'email', required: false }),
    },
    basis,
    adds: 'comment',
  }),
  'dispose-comment': act({
    title: { zh: '处理意见', en: 'Dispose of a comment' },
    button: { zh: '记录处理', en: 'Enter the disposition' },
    from: ['enquiry'],
    to: null,
    by,
    guards: [
      whereFilled(
        'disposition',
        ['partly', 'notAccepted'],
        filledIn('reason', {
          title: { zh: '部分采纳或不采纳写明理由', en: 'What is not accepted in full gets its reason' },
          basis,
        }),
      ),
    ],
    fields: {
      disposition: choice('处理', 'Disposition', {
        accepted: { zh: '采纳', en: 'accepted' },
        partly: { zh: '部分采纳', en: 'accepted in part' },
        notAccepted: { zh: '不采纳', en: 'not accepted' },
      }),
      reason: longText('理由', 'Reason', { required: false }),
    },
    basis,
    on: 'comment',
    once: true,
  }),
  'submit-for-examination': act({
    title: { zh: '形成送审稿并送审', en: 'Submit for examination' },
    button: { zh: '送审', en: 'Submit it' },
    from: ['enquiry'],
    to: 'examination',
    by,
    guards: [
      ...closingGuards,
      periodOver('open-enquiry', 'closesOn', { title: { zh: '征求意见期已满', en: 'The enquiry has run out' }, basis }),
      answered('submit-comment', ['dispose-comment'], {
        title: { zh: '全部意见已处理', en: 'Every comment is disposed of' },
        basis,
      }),
      whereFilled('muchChanged', [true], {
        name: 'enquiryAgain',
        title: { zh: '重大变化的，再次公开征求意见', en: 'A draft that has changed much goes out again' },
        basis,
        check: (facts) => enquiredAgain(facts.performed.filter(({ act: name }) => name === 'open-enquiry').length),
      }),
    ],
    fields: {
      draft: file('送审稿', 'Draft for examination'),
      table: file('意见汇总处理表', 'Table of comments and dispositions'),
      muchChanged: yesNo('与征求意见稿相比有重大技术变化', 'Much has changed since the enquiry'),
    },
    documents: [
      { zh: '送审稿', en: 'draft for examination' },
      { zh: '征求意见汇总处理表', en: 'table of dispositions' },
    ],
    basis: [...basis, derived],
    main: ['enquiry'],
  }),
})

const enquiredAgain = (times: number) =>
  times > 1
    ? pass
    : fail('CASE_CONDITION_NOT_MET', {
        condition: { zh: '重大变化的，再次公开征求意见', en: 'a draft that has changed much goes out again' },
      })

const units = {
  day: { zh: '日', en: 'days' },
  month: { zh: '个月', en: 'months' },
  year: { zh: '年', en: 'years' },
} as const

const wordLength = ({ length, unit }: Length) => ({
  zh: `${length} ${units[unit].zh}`,
  en: `${length} ${units[unit].en}`,
})
