import { familyOf, parseStandardNumber, Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { readAskedNumber } from '../asked-number.ts'
import { readQuestion } from './question-followed.ts'
import {
  departmentSubject,
  querySubject,
  referencesSubject,
  standardSubject,
  type WatchSubject,
} from './watch-subject.ts'

const NAME_LENGTH_MAX = 200
/** Every parameter of a search at its longest, escaped for an address. */
const QUERY_LENGTH_MAX = 8_000

/** The fields by which a use-case is told what is meant. */
export const subjectInput = {
  number: Type.Optional(Type.String({ title: '标准编号', minLength: 1, maxLength: NAME_LENGTH_MAX })),
  projectId: Type.Optional(Type.String({ title: '项目', minLength: 1, maxLength: 64 })),
  query: Type.Optional(Type.String({ title: '检索', minLength: 1, maxLength: QUERY_LENGTH_MAX })),
  department: Type.Optional(Type.String({ title: '部门', minLength: 1, maxLength: NAME_LENGTH_MAX })),
}

export type AskedSubject = {
  readonly number?: string
  readonly projectId?: string
  readonly query?: string
  readonly department?: string
}

/** The one subject that was given. Refuses with `WATCH_SUBJECT_MISSING` or `STANDARD_NUMBER_MALFORMED`. */
export function readSubject({ number, projectId, query, department }: AskedSubject): WatchSubject {
  const given = [
    number === undefined ? null : standardSubject(readFamily(number)),
    projectId === undefined ? null : referencesSubject(projectId),
    query === undefined ? null : querySubject(readQuestion(query)),
    department === undefined ? null : departmentSubject(department.trim()),
  ].filter((each) => each !== null)
  const [subject] = given
  if (!subject || given.length > 1) throw new Refusal('WATCH_SUBJECT_MISSING')
  return subject
}

function readFamily(text: string): string {
  const parsed = parseStandardNumber(text)
  const number = parsed.kind === 'malformed' ? readAskedNumber(text)?.number : parsed
  if (!number) throw new Refusal('STANDARD_NUMBER_MALFORMED', { number: text })
  return familyOf(number)
}
