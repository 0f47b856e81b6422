import Type, { type Static } from 'typebox'
import { fileOptional, historyFields, numberInput } from './history-input.ts'

const CONTACT_LENGTH_MAX = 200

/** Stages at which a running project can be taken over. */
const runningStage = Type.Union(
  [
    Type.Literal('proposal'),
    Type.Literal('drafting'),
    Type.Literal('enquiry'),
    Type.Literal('disposition'),
    Type.Literal('examination'),
    Type.Literal('approval'),
    Type.Literal('publication'),
  ],
  { title: '阶段' },
)
export type RunningStage = Static<typeof runningStage>

/** A running project as it stands today, with its past. */
export const projectFields = {
  stage: runningStage,
  ...historyFields,
  /** Only where the standard has been approved and numbered already. */
  number: Type.Optional(numberInput),
  /** The number of the standard that it revises. */
  revisesNumber: Type.Optional(numberInput),
  /** Whom the public may ask, where the enquiry is running. */
  contact: Type.Optional(Type.String({ title: '联系人及方式', minLength: 1, maxLength: CONTACT_LENGTH_MAX })),
  statement: fileOptional('编制说明'),
}

export const ProjectFields = Type.Object(projectFields)
