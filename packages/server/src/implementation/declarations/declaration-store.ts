import type { DeclarationBody, DeclarationFinding } from '@zhunsheng/core'
import { sql } from 'kysely'
import type { Database } from '../../db/pool.ts'
import type { DeclarationEdition, DeclarationRow } from './declaration-view.ts'

export type KeptDeclaration = Omit<DeclarationRow, 'hasDraft' | 'numbers'> & {
  readonly version: number
  readonly withdrawnReason: string | null
  readonly draft: DeclarationBody | null
}

export async function findDeclaration(db: Database, id: string): Promise<KeptDeclaration | undefined> {
  const { rows } = await sql<KeptDeclaration>`
    select d.id, d.organization_id as "organizationId", o.name as "organizationName", d.state, d.product, d.model, d.edition,
      d.published_on as "publishedOn", d.changed_on as "changedOn", d.withdrawn_on as "withdrawnOn",
      d.withdrawn_reason as "withdrawnReason", d.draft, d.version
    from declaration d join organization o on o.id = d.organization_id where d.id = ${id}`.execute(db)
  return rows[0]
}

/** The newest edition first. */
export async function listEditions(db: Database, declarationId: string): Promise<DeclarationEdition[]> {
  const rows = await db
    .selectFrom('declaration_edition')
    .selectAll()
    .where('declaration_id', '=', declarationId)
    .orderBy('edition', 'desc')
    .execute()
  return rows.map((row) => ({
    edition: row.edition,
    publishedOn: row.published_on,
    body: row.body as unknown as DeclarationBody, // written from a checked input only
    findings: row.findings as unknown as DeclarationFinding[], // as above
    correction: row.correction,
    reason: row.reason,
    confirmation: row.confirmation,
  }))
}

export type DeclarationFilters = {
  readonly organizationIds?: readonly string[] | undefined
  readonly published?: boolean
  readonly state?: string | undefined
  readonly q?: string | undefined
  /** Canonical number of a standard that the current edition declares. */
  readonly number?: string | undefined
}

const conditions = ({ organizationIds, published, state, q, number }: DeclarationFilters) =>
  sql.join(
    [
      sql`true`,
      ...(organizationIds ? [sql`d.organization_id = any(${[...organizationIds]})`] : []),
      ...(published ? [sql`d.state = 'published'`] : []),
      ...(state ? [sql`d.state = ${state}`] : []),
      ...(q ? [sql`(strpos(lower(d.product), lower(${q})) > 0 or strpos(lower(o.name), lower(${q})) > 0)`] : []),
      ...(number
        ? [
            sql`exists (select from declared_standard s where s.declaration_id = d.id and s.edition = d.edition and s.number = ${number})`,
          ]
        : []),
    ],
    sql` and `,
  )

/** The newest declaration first. */
export async function listDeclarationRows(
  db: Database,
  filters: DeclarationFilters,
  cursor: string,
  limit: number,
): Promise<DeclarationRow[]> {
  const { rows } = await sql<DeclarationRow>`
    select d.id, d.organization_id as "organizationId", o.name as "organizationName", d.state, d.product, d.model, d.edition,
      d.published_on as "publishedOn", d.changed_on as "changedOn", d.withdrawn_on as "withdrawnOn", d.draft is not null as "hasDraft",
      coalesce((select jsonb_agg(s.number order by s.number) from declared_standard s where s.declaration_id = d.id and s.edition = d.edition), '[]') as numbers
    from declaration d join organization o on o.id = d.organization_id
    where ${conditions(filters)} and (${cursor} = '' or d.id < ${cursor})
    order by d.id desc limit ${limit}`.execute(db)
  return rows
}

export async function countDeclarations(db: Database, filters: DeclarationFilters): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from declaration d join organization o on o.id = d.organization_id where ${conditions(filters)}`.execute(
    db,
  )
  return rows[0]?.count ?? 0
}

export type DeclaredNumber = { readonly declarationId: string; readonly product: string; readonly number: string }

/** What published declarations of these organizations say they follow now. */
export async function listDeclaredNumbers(
  db: Database,
  organizationIds: readonly string[],
  limit: number,
): Promise<DeclaredNumber[]> {
  const { rows } = await sql<DeclaredNumber>`
    select d.id as "declarationId", d.product, s.number from declaration d
    join declared_standard s on s.declaration_id = d.id and s.edition = d.edition
    where d.organization_id = any(${[...organizationIds]}) and d.state = 'published' order by d.id, s.number limit ${limit}`.execute(
    db,
  )
  return rows
}

export async function listPublishedOf(
  db: Database,
  organizationId: string,
): Promise<{ id: string; product: string }[]> {
  return db
    .selectFrom('declaration')
    .select(['id', 'product'])
    .where('organization_id', '=', organizationId)
    .where('state', '!=', 'withdrawn')
    .orderBy('id')
    .execute()
}

export async function findDeclarant(
  db: Database,
  organizationId: string,
): Promise<{ name: string; kind: string } | undefined> {
  const { rows } = await sql<{ name: string; kind: string }>`
    select name, coalesce(kind, 'association') as kind from organization where id = ${organizationId}`.execute(db)
  return rows[0]
}

export type Namesake = {
  readonly id: string
  readonly draft: DeclarationBody | null
  readonly published: DeclarationBody | null
}

/** The declaration of the product of the same name and model that has not been withdrawn. */
export async function findNamesake(
  db: Database,
  organizationId: string,
  product: string,
  model: string | null,
): Promise<Namesake | undefined> {
  const { rows } = await sql<Namesake>`
    select d.id, d.draft, (select e.body from declaration_edition e where e.declaration_id = d.id and e.edition = d.edition) as published
    from declaration d where d.organization_id = ${organizationId} and d.state <> 'withdrawn'
      and d.product = ${product} and d.model is not distinct from ${model}
    order by d.id limit 1`.execute(db)
  return rows[0]
}

/** Drafts of what has never been published: nothing has to be said of why they change. */
export async function listFirstDrafts(
  db: Database,
  organizationId: string,
  limit: number,
): Promise<{ readonly id: string; readonly version: number }[]> {
  return db
    .selectFrom('declaration')
    .select(['id', 'version'])
    .where('organization_id', '=', organizationId)
    .where('state', '=', 'draft')
    .where('draft', 'is not', null)
    .orderBy('id')
    .limit(limit)
    .execute()
}
