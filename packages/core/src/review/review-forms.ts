import { choice, choices, date, longText, text } from '../procedures/field.ts'
import { reviewConclusions } from './review-conclusions.ts'
import { reviewCriteria } from './review-sources.ts'

/** What each act of a review asks for; the server checks it and the pages show it. */
export const reviewForms = {
  addItem: {
    number: text('标准编号', 'Number of the standard', { pattern: 'standardNumber' }),
    note: longText('列入理由', 'Why it is added'),
    dueOn: date('完成期限', 'To be concluded by', { required: false }),
  },
  leaveOut: { note: longText('不列入的理由', 'Why it is left out') },
  assign: { dueOn: date('完成期限', 'To be concluded by') },
  decide: {
    on: date('确定日期', 'Decided on'),
    documentNumber: text('文号', 'Document number', { required: false, lengthMax: 60 }),
  },
  start: { closesOn: date('意见截止日期', 'Opinions close on') },
  opinion: {
    conclusion: choice('复审意见', 'Opinion', reviewConclusions),
    reason: longText('理由', 'Reason'),
  },
  openEnquiry: {
    from: date('公开征求意见起始日期', 'The public is asked from'),
    until: date('公开征求意见截止日期', 'The public is asked until'),
    department: text('书面征求意见的监管部门', 'Enforcing department asked in writing', { required: false }),
    departmentAskedOn: date('书面征求意见日期', 'Asked in writing on', { required: false }),
  },
  conclude: {
    conclusion: choice('复审结论', 'Conclusion', reviewConclusions),
    reason: longText('理由和证据', 'Reason and evidence'),
    criteria: choices('审查过的方面', 'Looked at', reviewCriteria),
    on: date('结论日期', 'Concluded on'),
    documentNumber: text('文号', 'Document number', { required: false, lengthMax: 60 }),
  },
} as const
