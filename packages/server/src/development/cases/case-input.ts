import Type from 'typebox'

const ID_LENGTH_MAX = 64

/** What every act of a case is asked with. */
export const deedInput = {
  caseId: Type.String({ title: '事项', minLength: 1, maxLength: ID_LENGTH_MAX }),
  act: Type.String({ title: '办理', minLength: 1, maxLength: ID_LENGTH_MAX }),
  /** The row it is done on: an opinion, an indicator, a ballot … */
  row: Type.Optional(Type.String({ title: '针对', minLength: 1, maxLength: ID_LENGTH_MAX })),
  values: Type.Record(Type.String(), Type.Unknown(), { title: '内容' }),
}

export const caseIdInput = deedInput.caseId
