import type { Worded } from '@zhunsheng/core'
import Type from 'typebox'

/** What a column of a catalogue can fill: the fields of a claim, and the level that the source itself states. */
export const mappedFields = {
  number: { zh: '标准编号', en: 'number' },
  title: { zh: '名称', en: 'title' },
  titleEn: { zh: '英文名称', en: 'English title' },
  status: { zh: '状态', en: 'status' },
  publishedOn: { zh: '发布日期', en: 'day of publication' },
  implementsOn: { zh: '实施日期', en: 'in force from' },
  withdrawnOn: { zh: '废止日期', en: 'withdrawn on' },
  issuer: { zh: '发布机构', en: 'issued by' },
  department: { zh: '主管部门', en: 'department in charge' },
  committee: { zh: '归口单位', en: 'committee in charge' },
  draftedBy: { zh: '起草单位', en: 'drafted by' },
  ics: { zh: 'ICS 分类号', en: 'ICS' },
  ccs: { zh: 'CCS 分类号', en: 'CCS' },
  sectors: { zh: '国民经济行业分类', en: 'sectors (GB/T 4754)' },
  division: { zh: '行政区划', en: 'administrative division' },
  replaces: { zh: '代替', en: 'replaces' },
  partlyReplaces: { zh: '部分代替', en: 'replaces in part' },
  replacedBy: { zh: '被代替', en: 'replaced by' },
  amends: { zh: '修改的标准', en: 'amends' },
  adopts: { zh: '采用的国际标准', en: 'adopts' },
  level: { zh: '标准类别', en: 'level' },
} as const satisfies Record<string, Worded>

export type MappedField = keyof typeof mappedFields

const NAME_LENGTH_MAX = 500
const COLUMNS_MAPPED_MAX = 100
const fieldNames = Object.keys(mappedFields) as MappedField[]
const field = Type.Enum(fieldNames)

/** A `Mapping` as input. */
export const mappingSchema = Type.Object(
  {
    columns: Type.Array(
      Type.Object({ column: Type.String({ maxLength: NAME_LENGTH_MAX }), field }, { additionalProperties: false }),
      { maxItems: COLUMNS_MAPPED_MAX },
    ),
    constants: Type.Optional(
      Type.Array(
        Type.Object({ field, value: Type.String({ maxLength: NAME_LENGTH_MAX }) }, { additionalProperties: false }),
        { maxItems: fieldNames.length },
      ),
    ),
    /** The sheet of a workbook; the first one with rows unless said. */
    sheet: Type.Optional(Type.String({ maxLength: NAME_LENGTH_MAX })),
    /** The column that holds whole claims, as the open data of a register have them: they are taken as they stand. */
    claim: Type.Optional(Type.String({ maxLength: NAME_LENGTH_MAX })),
  },
  { additionalProperties: false },
)

/** Which column fills which field, and what holds for every row because the file does not say it. */
export type Mapping = {
  readonly columns: readonly { readonly column: string; readonly field: MappedField }[]
  readonly constants?: readonly { readonly field: MappedField; readonly value: string }[]
  readonly sheet?: string
  readonly claim?: string
}
