import Type from 'typebox'
import { dayOptional, historyFields, numberInput } from './history-input.ts'

const DOCUMENT_NUMBER_LENGTH_MAX = 60
const LINK_LENGTH_MAX = 500
const JOINT_NUMBERS_MAX = 20
const MONTHS_MAX = 120

/** A published standard as history knows it. */
export const standardFields = {
  number: numberInput,
  ...historyFields,
  publishedOn: dayOptional('发布日期'),
  implementsOn: dayOptional('实施日期'),
  lastReviewOn: dayOptional('最近复审日期'),
  withdrawnOn: dayOptional('废止日期'),
  withdrawnDayUnknown: Type.Optional(Type.Boolean({ title: '已废止，日期不详' })),
  replacesNumber: Type.Optional(numberInput),
  jointNumbers: Type.Optional(Type.Array(numberInput, { title: '联合发布编号', maxItems: JOINT_NUMBERS_MAX })),
  openness: Type.Optional(
    Type.Union([Type.Literal('full'), Type.Literal('part'), Type.Literal('name')], { title: '公开方式' }),
  ),
  announcementNumber: Type.Optional(
    Type.String({ title: '公告文号', minLength: 1, maxLength: DOCUMENT_NUMBER_LENGTH_MAX }),
  ),
  declaredLink: Type.Optional(Type.String({ title: '平台链接', format: 'url', maxLength: LINK_LENGTH_MAX })),
  declaredOn: dayOptional('平台声明日期'),
  /** Whether the drafting organizations get their tasks; left out, it depends on how long ago publication was. */
  assignTasks: Type.Optional(Type.Boolean({ title: '派发实施任务' })),
  tasksWithinMonths: Type.Optional(
    Type.Integer({ title: '发布后多少个月内派发任务', minimum: 0, maximum: MONTHS_MAX }),
  ),
}

export const StandardFields = Type.Object(standardFields)
