import { choice, longText, text, yesNo } from '../../procedures/field.ts'
import { feedbackKinds, feedbackOutcomes } from './words.ts'

const CLAUSE_LENGTH_MAX = 60

export const clauseField = text('章条编号', 'Clause', { required: false, lengthMax: CLAUSE_LENGTH_MAX })

/** What anybody may send about a standard of the register. */
export const feedbackFields = {
  kind: choice('种类', 'Kind', feedbackKinds),
  clause: clauseField,
  body: longText('内容', 'What you have to say'),
  organizationName: text('单位', 'Organization', { required: false }),
  personName: text('姓名', 'Name', { personal: true, required: false }),
  phone: text('电话', 'Phone', { personal: true, pattern: 'phone', required: false, lengthMax: 40 }),
  email: text('邮箱', 'E-mail', { personal: true, pattern: 'email', required: false }),
} as const

export const takeInHandFields = { handler: text('承办部门', 'Section in charge') } as const

export const transferFields = {
  organization: text('转给（单位全称）', 'Transfer to (full name of the body)'),
  reason: longText('理由', 'Reason'),
} as const

export const answerFields = {
  outcome: choice('处理结论', 'Conclusion', feedbackOutcomes),
  outcomeReason: longText('未采纳的理由', 'Reason for not adopting', { required: false }),
  answer: longText('答复', 'Answer'),
  published: yesNo('公开答复', 'Publish the answer', { required: false }),
} as const

export const clauseOriginFields = {
  number: text('新版标准编号', 'Number of the new edition', { pattern: 'standardNumber' }),
  clause: text('新版章条编号', 'Clause of the new edition', { lengthMax: CLAUSE_LENGTH_MAX }),
  note: longText('怎样修改', 'What was changed'),
} as const

export const routeFields = {
  name: text('来源所写的名称', 'Name as sources write it'),
  organization: text('负责的单位（全称）', 'Body in charge (full name)'),
} as const

export const askInterpretationFields = {
  number: text('标准编号', 'Number', { pattern: 'standardNumber' }),
  clause: clauseField,
  question: longText('需要解释的问题', 'What is to be explained'),
} as const

export const giveInterpretationFields = { answer: longText('解释', 'Interpretation') } as const
