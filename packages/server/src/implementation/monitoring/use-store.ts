import { type Grading, type UseCounts, type UseGrade, useGradeOf } from '@zhunsheng/core'
import { sql } from 'kysely'
import type { Database } from '../../db/pool.ts'

/** The six quantities of one standard in one year, as last entered, with the grade they give under the grading of that year. */
export type YearOfUse = {
  readonly number: string
  readonly year: number
  readonly counts: UseCounts
  readonly source: string
  readonly correction: string | null
  readonly enteredOn: string
  readonly grade: UseGrade | null
}

export type DeclaredGrading = Grading & { readonly fromOn: string; readonly legalBasis: string }

/** Gradings, the one in force last first. */
export async function listGradings(db: Database): Promise<DeclaredGrading[]> {
  const rows = await db.selectFrom('use_grading').selectAll().orderBy('from_on', 'desc').orderBy('id', 'desc').execute()
  return rows.map((row) => ({
    atLeast: row.at_least,
    strong: row.strong as Grading['strong'], // checked when it was declared
    medium: row.medium as Grading['medium'], // as above
    fromOn: row.from_on,
    legalBasis: row.legal_basis,
  }))
}

export const gradingOf = (gradings: readonly DeclaredGrading[], year: number): DeclaredGrading | null =>
  gradings.find(({ fromOn }) => fromOn <= `${year}-12-31`) ?? null

type Row = Omit<YearOfUse, 'grade' | 'counts'> & UseCounts

/** The last entry of each standard and year. */
export async function listUse(
  db: Database,
  of: { readonly numbers: readonly string[] } | { readonly year: number },
): Promise<YearOfUse[]> {
  const asked = 'year' in of ? sql`year = ${of.year}` : sql`number in (${sql.join([...of.numbers, ''])})`
  const gradings = await listGradings(db)
  const { rows } = await sql<Row>`
    select distinct on (number, year) number, year, reads, downloads, sales, citations, enterprises, tests, source, correction,
      entered_on as "enteredOn"
    from use_count where ${asked} order by number, year, id desc`.execute(db)
  return rows.map(({ reads, downloads, sales, citations, enterprises, tests, ...rest }) => {
    const counts = { reads, downloads, sales, citations, enterprises, tests }
    const grading = gradingOf(gradings, rest.year)
    return { ...rest, counts, grade: grading && useGradeOf(counts, grading) }
  })
}

export async function hasUse(db: Database, number: string, year: number): Promise<boolean> {
  const row = await db
    .selectFrom('use_count')
    .select('id')
    .where('number', '=', number)
    .where('year', '=', year)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export async function listUseYears(db: Database): Promise<number[]> {
  const rows = await db.selectFrom('use_count').select('year').distinct().orderBy('year', 'desc').execute()
  return rows.map(({ year }) => year)
}

export type Charge = {
  readonly part: 'organize' | 'enforce'
  readonly name: string
  readonly legalBasis: string
  readonly fromOn: string
}

/** Who is in charge of a standard on a day, one a part. */
export async function listCharges(db: Database, number: string, day: string): Promise<Charge[]> {
  const { rows } = await sql<Charge>`
    select distinct on (part) part, name, legal_basis as "legalBasis", from_on as "fromOn" from implementation_charge
    where number = ${number} and from_on <= ${day}::date order by part desc, from_on desc, id desc`.execute(db)
  return rows
}

export async function countAnalyses(db: Database, number: string): Promise<{ year: number; count: number }[]> {
  const { rows } = await sql<{ year: number; count: number }>`
    select year, count(*)::int as count from statistics_task where number = ${number} and state = 'accepted'
    group by year order by year desc`.execute(db)
  return rows
}

export async function findTitle(db: Database, number: string): Promise<string | null> {
  const row = await db.selectFrom('standard_record').select('title').where('number', '=', number).executeTakeFirst()
  return row?.title ?? null
}
