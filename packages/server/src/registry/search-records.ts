import { type RecordStanding, type RecordStatus, recordStatuses, recordStatusOn } from '@zhunsheng/core'
import Type, { type Static } from 'typebox'
import type { Context } from '../context.ts'
import { useCase } from '../use-case.ts'
import { type FoundPassage, passageFound } from './held-texts/passage-found.ts'
import { readOpenPassages } from './held-texts/text-store.ts'
import { type RecordRow, readRecordsById } from './records/record-view-store.ts'
import { type Mark, marksIn } from './search-index/marks.ts'
import { type SearchAnswer, type SearchFilters, type SearchQuestion, searchSorts } from './search-index/question.ts'

const QUESTION_LENGTH_MAX = 200
const LIST_LENGTH_MAX = 1_000
const ROWS_MAX = 200
const YEAR_DIGITS = 4

/** Several values of a filter, with commas between them. */
const list = (title: string) => Type.Optional(Type.String({ title, maxLength: LIST_LENGTH_MAX }))
const day = (title: string) => Type.Optional(Type.String({ title, format: 'date' }))

const input = Type.Object(
  {
    q: Type.Optional(Type.String({ title: '编号、名称、机构或正文中的词', maxLength: QUESTION_LENGTH_MAX })),
    day: day('状态截至'),
    level: list('层级'),
    nature: list('性质'),
    kind: list('编号种类'),
    status: list('状态'),
    ics: list('ICS'),
    ccs: list('CCS'),
    sectors: list('国民经济行业'),
    department: list('主管部门'),
    body: Type.Optional(Type.String({ title: '机构全称', maxLength: LIST_LENGTH_MAX })),
    division: list('行政区划'),
    year: list('年代号'),
    hasText: Type.Optional(Type.Boolean({ title: '有文本' })),
    publishedFrom: day('发布日期自'),
    publishedUntil: day('发布日期至'),
    implementsFrom: day('实施日期自'),
    implementsUntil: day('实施日期至'),
    sort: Type.Optional(Type.Enum(searchSorts)),
    descending: Type.Optional(Type.Boolean({ title: '降序' })),
    facets: Type.Optional(Type.Boolean({ title: '分面计数' })),
    cursor: Type.Optional(Type.String({ maxLength: LIST_LENGTH_MAX })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: ROWS_MAX })),
  },
  { additionalProperties: false },
)

/** A record as search shows it, with its status as of the day of the question. */
export type FoundRecord = Pick<
  RecordRow,
  | 'id'
  | 'number'
  | 'title'
  | 'titleEn'
  | 'level'
  | 'nature'
  | 'issuer'
  | 'department'
  | 'publishedOn'
  | 'implementsOn'
  | 'standardId'
> & {
  readonly standing: RecordStanding
  /** Where the words of the question stand in the title. */
  readonly marks: readonly Mark[]
  /** Where its text has the words that its title does not have; null where no text is held that everybody may read. */
  readonly passage: FoundPassage | null
}

export type FoundRecords = Pick<SearchAnswer, 'total' | 'next' | 'relaxed' | 'understood' | 'facets'> & {
  readonly rows: readonly FoundRecord[]
  /** The status is as of this day. */
  readonly day: string
}

/** The search of the register, open to everybody: any spelling of a number, words, filters; exact total, stable pages. */
export const searchRecords = useCase({
  name: 'registry.search-records',
  title: { zh: '检索标准', en: 'Search the register' },
  effect: 'read',
  roles: ['anyone'],
  cli: { command: 'search', positional: ['q'] },
  input,
  run: (context, asked) => searchIn(context, asked),
})

async function searchIn(
  context: Pick<Context, 'db' | 'search' | 'today'>,
  asked: Static<typeof input>,
): Promise<FoundRecords> {
  const on = asked.day ?? context.today
  const { ids, ...answer } = await context.search.search(questionOf(asked, on))
  const rows = await readRecordsById(context.db, ids)
  const { words } = answer.understood
  const texts = await readOpenPassages(context.db, standardsToOpen(rows, words), context.today)
  const passageOf = ({ standardId }: RecordRow) => passageFound(texts.get(standardId ?? '') ?? [], words)
  return { ...answer, day: on, rows: rows.map((row) => ({ ...shown(row, on, words), passage: passageOf(row) })) }
}

/** Where the title says it all, nobody needs to be shown the text. */
const standardsToOpen = (rows: readonly RecordRow[], words: readonly string[]): string[] =>
  rows.flatMap(({ standardId, title, titleEn }) => {
    const isAllInTitle = words.every((word) => marksIn(`${title ?? ''}\n${titleEn ?? ''}`, [word]).length > 0)
    return standardId === null || isAllInTitle ? [] : standardId
  })

/** What is asked of the index, from what stands in an address. */
export function questionOf(asked: Static<typeof input>, on: string): SearchQuestion {
  const { q, sort, descending, facets, cursor, limit } = asked
  return {
    day: on,
    filters: filtersOf(asked),
    ...(q !== undefined && { q }),
    ...(sort !== undefined && { sort }),
    ...(descending !== undefined && { descending }),
    ...(facets !== undefined && { facets }),
    ...(cursor !== undefined && { after: cursor }),
    ...(limit !== undefined && { limit }),
  }
}

function filtersOf(asked: Static<typeof input>): SearchFilters {
  const { body, hasText, publishedFrom, publishedUntil, implementsFrom, implementsUntil } = asked
  return {
    level: valuesOf(asked.level),
    nature: valuesOf(asked.nature),
    kind: valuesOf(asked.kind),
    status: valuesOf(asked.status).filter(isStatus),
    ics: valuesOf(asked.ics),
    ccs: valuesOf(asked.ccs),
    sectors: valuesOf(asked.sectors),
    department: valuesOf(asked.department),
    division: valuesOf(asked.division),
    body: body === undefined ? [] : [body],
    year: valuesOf(asked.year).flatMap((text) => (text.length === YEAR_DIGITS ? Number(text) || [] : [])),
    ...(hasText !== undefined && { hasText }),
    ...rangeOf('published', publishedFrom, publishedUntil),
    ...rangeOf('implements', implementsFrom, implementsUntil),
  }
}

function rangeOf(name: 'published' | 'implements', from: string | undefined, until: string | undefined): SearchFilters {
  if (from === undefined && until === undefined) return {}
  return { [name]: { ...(from !== undefined && { from }), ...(until !== undefined && { until }) } }
}

const valuesOf = (text: string | undefined): string[] => (text ?? '').split(',').flatMap((part) => part.trim() || [])

const isStatus = (text: string): text is RecordStatus => Object.hasOwn(recordStatuses, text)

function shown(row: RecordRow, on: string, words: readonly string[]): Omit<FoundRecord, 'passage'> {
  const { id, number, title, titleEn, level, nature, issuer, department, publishedOn, implementsOn, standardId } = row
  const standing = recordStatusOn(row, on)
  const marks = marksIn(title ?? '', words)
  return {
    id,
    number,
    title,
    titleEn,
    level,
    nature,
    issuer,
    department,
    publishedOn,
    implementsOn,
    standardId,
    standing,
    marks,
  }
}
