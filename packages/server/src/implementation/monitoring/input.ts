import Type from 'typebox'

const ID_LENGTH_MAX = 64
const YEAR_MIN = 2_000
const YEAR_MAX = 2_200

export const pointIdInput = Type.String({ title: '监测网成员', minLength: 1, maxLength: ID_LENGTH_MAX })
export const taskIdInput = Type.String({ title: '任务', minLength: 1, maxLength: ID_LENGTH_MAX })
/** The version that was seen; with it, whoever was slower is told. */
export const versionInput = Type.Optional(Type.Integer({ minimum: 1 }))
export const yearInput = Type.Integer({ title: '年度', minimum: YEAR_MIN, maximum: YEAR_MAX })
export const numberInput = Type.String({ title: '标准编号', format: 'standardNumber', maxLength: 200 })
