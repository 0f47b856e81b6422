import { choice, file, longText, text, yesNo } from '../../procedures/field.ts'
import { feedbackKinds, feedbackOutcomes } from './words.ts'

const CLAUSE_LENGTH_MAX = 60

export const clauseField = text('章条编号', 'Clause', { required: false, lengthMax: CLAUSE_LENGTH_MAX })

/** What anybody may send about a standard of the register. */
export const feedbackFields = {
  kind: choice('种类', 'Kind', feedbackKinds),
  clause: clauseField,
  body: longText('内容', 'What you have to say'),
  attachment: file('附件（照片、检验报告等）', 'Attachment (a photograph, a report …)', {
    required: false,
    why: {
      zh: '照片按原样保存，可能含有拍摄时间和地点；只给负责单位看，不公开',
      en: 'A photograph is kept as it is, perhaps with its time and place; the body in charge sees it, the public does not',
    },
  }),
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
  alsoAlike: yesNo('同时答复内容相同的其他反馈', 'Answer all others that say the same', {
    required: false,
    why: {
      zh: '同一标准、内容逐字相同（不计空格）且未答复的；尚未受理的同时受理',
      en: 'About the same standard, in the same words but for blanks, and unanswered; what is not accepted yet is accepted with it',
    },
  }),
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
