import type { Database } from '../../db/pool.ts'

export type TemplateSetting = {
  readonly id: string
  readonly paper: string
  /** Null: our own form is used again from this day on. */
  readonly sha256: string | null
  readonly fileName: string | null
  readonly from: string
}

/** Every template an organization has set, the one that begins last first; of one day, the one entered last. */
export function listTemplateSettings(db: Database, organizationId: string, paper?: string): Promise<TemplateSetting[]> {
  return db
    .selectFrom('paper_template as t')
    .select(['t.id', 't.paper', 't.sha256', 't.file_name as fileName', 't.in_force_from as from'])
    .where('t.organization_id', '=', organizationId)
    .$if(paper !== undefined, (query) => query.where('t.paper', '=', paper ?? ''))
    .orderBy('t.in_force_from', 'desc')
    .orderBy('t.id', 'desc')
    .execute()
}

/** A file that an organization set or gave as evidence, by the id of the entry. */
export async function findOwnFile(
  db: Database,
  id: string,
): Promise<{ organizationId: string; sha256: string; name: string; mediaType: string } | undefined> {
  const template = db
    .selectFrom('paper_template as t')
    .innerJoin('stored_file as f', 'f.sha256', 't.sha256')
    .select(['t.organization_id as organizationId', 'f.sha256', 't.file_name as name', 'f.media_type as mediaType'])
    .where('t.id', '=', id)
  const evidence = db
    .selectFrom('organization_entry as e')
    .innerJoin('stored_file as f', 'f.sha256', 'e.evidence_sha256')
    .select(['e.organization_id as organizationId', 'f.sha256', 'e.evidence_name as name', 'f.media_type as mediaType'])
    .where('e.id', '=', id)
  const row = await template.unionAll(evidence).executeTakeFirst()
  return row && { ...row, name: row.name ?? row.sha256 }
}
