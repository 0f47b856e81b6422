import { sql } from 'kysely'
import type { Database } from '../../db/pool.ts'

type Part = {
  readonly organizationId: string | null
  readonly name: string
  readonly legalBasis: string
  readonly fromOn: string
}

export type Told = {
  readonly year: number
  readonly inspections: number
  readonly nonconforming: number
  readonly penalties: number
  readonly summary: string
  readonly toldOn: string
}

export type ChargedNumber = {
  readonly number: string
  readonly title: string | null
  readonly organize: Part | null
  readonly enforce: Part | null
  readonly told: Told | null
}

const partOf = (part: string, day: string) => sql`(
  select jsonb_build_object('organizationId', c.organization_id, 'name', c.name, 'legalBasis', c.legal_basis, 'fromOn', c.from_on)
  from implementation_charge c where c.number = n.number and c.part = ${part} and c.from_on <= ${day}::date
  order by c.from_on desc, c.id desc limit 1)`

/** Standards for which somebody is in charge, with who is on a day, and what was told last of its enforcement. */
export async function listChargedNumbers(
  db: Database,
  day: string,
  of: { readonly number: string } | { readonly after: string; readonly limit: number },
): Promise<ChargedNumber[]> {
  const asked = 'number' in of ? sql`number = ${of.number}` : sql`number > ${of.after}`
  const { rows } = await sql<ChargedNumber>`
    select n.number, (select r.title from standard_record r where r.number = n.number) as title,
      ${partOf('organize', day)} as organize, ${partOf('enforce', day)} as enforce,
      (select jsonb_build_object('year', e.year, 'inspections', e.inspections, 'nonconforming', e.nonconforming,
          'penalties', e.penalties, 'summary', e.summary, 'toldOn', e.told_on)
        from enforcement_report e where e.number = n.number order by e.year desc, e.id desc limit 1) as told
    from (select distinct number from implementation_charge where ${asked}) n
    order by n.number limit ${'limit' in of ? of.limit : 1}`.execute(db)
  return rows
}

export async function countChargedNumbers(db: Database): Promise<number> {
  const { rows } = await sql<{
    total: number
  }>`select count(distinct number)::int as total from implementation_charge`.execute(db)
  return rows[0]?.total ?? 0
}
