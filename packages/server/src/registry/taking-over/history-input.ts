import { interestCategories } from '@zhunsheng/core'
import Type, { type Static } from 'typebox'
// Imported for its effect: it registers the formats `isoDate` and `socialCreditCode`.
import '../../field-schema.ts'

const ID_LENGTH_MAX = 64
const NUMBER_LENGTH_MAX = 120
const TITLE_LENGTH_MAX = 200
const NAME_LENGTH_MAX = 200
const NOTE_LENGTH_MAX = 2_000
const ORGANIZATIONS_MAX = 200
const PANEL_MAX = 100
const VOTES_MAX = 1_000
const FILES_MAX = 50

const text = (title: string, maxLength: number) => Type.String({ title, minLength: 1, maxLength })
const day = (title: string) => Type.Optional(Type.String({ title, format: 'isoDate' }))
const file = (title: string) =>
  Type.Object(
    { sha256: Type.String({ pattern: '^[0-9a-f]{64}$' }), name: text('文件名', 255) },
    { title, additionalProperties: false },
  )

const draftingOrganization = Type.Object(
  {
    name: text('起草单位', NAME_LENGTH_MAX),
    category: Type.Optional(Type.Union(Object.keys(interestCategories).map((category) => Type.Literal(category)))),
    socialCreditCode: Type.Optional(Type.String({ format: 'socialCreditCode' })),
  },
  { additionalProperties: false },
)

export const idInput = text('编号', ID_LENGTH_MAX)
export const organizationInput = text('组织', ID_LENGTH_MAX)
export const numberInput = text('标准编号', NUMBER_LENGTH_MAX)
export const fileInput = file('文件')
export const fileOptional = (title: string) => Type.Optional(file(title))
export const dayOptional = day
export const noteInput = Type.Optional(text('备注', NOTE_LENGTH_MAX))

/**
 * What is asked of every history. A day that is left out is 日期不详: the act happened, or may have, and nobody can say
 * when. Nothing is filled in for it.
 */
export const historyFields = {
  title: text('标准名称', TITLE_LENGTH_MAX),
  titleEn: Type.Optional(text('英文名称', TITLE_LENGTH_MAX)),
  formerTitle: Type.Optional(text('原名称', TITLE_LENGTH_MAX)),
  formerTitleUntil: day('原名称用至'),
  planNumber: Type.Optional(text('计划编号', ID_LENGTH_MAX)),
  projectApprovedOn: day('立项日期'),
  enquiryNotHeld: Type.Optional(Type.Boolean({ title: '未征求意见' })),
  enquiryFrom: day('征求意见起'),
  enquiryTo: day('征求意见止'),
  examinedOn: day('终审日期'),
  approvedOn: day('批准日期'),
  /** In the order in which the standard names them. */
  draftingOrganizations: Type.Optional(
    Type.Array(draftingOrganization, { title: '起草单位', maxItems: ORGANIZATIONS_MAX }),
  ),
  /** Employers only: who sat on the panel stands in the evidence. */
  panelEmployers: Type.Optional(
    Type.Array(text('参审专家单位', NAME_LENGTH_MAX), { title: '参审专家单位', maxItems: PANEL_MAX }),
  ),
  votesPresent: Type.Optional(Type.Integer({ title: '有表决权到会人数', minimum: 0, maximum: VOTES_MAX })),
  votesAgree: Type.Optional(Type.Integer({ title: '同意人数', minimum: 0, maximum: VOTES_MAX })),
  conclusion: Type.Optional(text('审查结论', NOTE_LENGTH_MAX)),
  text: fileOptional('标准文本'),
  evidence: Type.Optional(Type.Array(fileInput, { title: '证据', maxItems: FILES_MAX })),
  note: noteInput,
}

const Fields = Type.Object(historyFields)
export type HistoryInput = Static<typeof Fields>
