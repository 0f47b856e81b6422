import pg from 'pg'
import { makeRecords, TODAY } from './make-records.ts'

const ROWS_AT_ONCE = 5_000

/** Made-up records (示例) into the register of a database that is there for measuring alone. */
export async function fillRecords(url: string, count: number): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  let rows: object[] = []
  const flush = async () => {
    await client.query(INSERT, [JSON.stringify(rows)])
    rows = []
  }
  for (const record of makeRecords(count)) {
    rows.push({ ...record, asOf: TODAY })
    if (rows.length >= ROWS_AT_ONCE) await flush()
  }
  if (rows.length > 0) await flush()
  await client.query(
    `select setval(pg_get_serial_sequence('standard_record', 'id'), (select max(id) from standard_record))`,
  )
  await client.query('vacuum analyze standard_record')
  await client.end()
}

const INSERT = `
insert into standard_record (id, number, family, kind, level, nature, prefix, sequence, part, year, title, title_en,
  claimed_status, published_on, implements_on, withdrawn_on, replaced_on, issuer, department, committee, drafted_by, ics,
  ccs, division, evidence, as_of)
overriding system value
select id, number, family, kind, level, nature, prefix, sequence, part, year, title, "titleEn", "claimedStatus",
  "publishedOn", "implementsOn", "withdrawnOn", "replacedOn", issuer, department, committee, "draftedBy", ics, ccs,
  division, 'single', "asOf"
from jsonb_to_recordset($1::jsonb) as r (id bigint, number text, family text, kind text, level text, nature text,
  prefix text, sequence text, part text, year integer, title text, "titleEn" text, "claimedStatus" text,
  "publishedOn" date, "implementsOn" date, "withdrawnOn" date, "replacedOn" date, issuer text, department text,
  committee text, "draftedBy" text[], ics text[], ccs text[], division text, "asOf" date)
on conflict (number) do nothing`
