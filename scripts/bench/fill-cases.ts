import type pg from 'pg'
import type { Organization } from './fill-organizations.ts'

/** The share of all cases that stands on the board of one province. */
const OF_THE_PROVINCE = 10

/**
 * Cases of all levels as they run, set by set in the database: what is measured is the board, so that a case has its rows
 * there and no acts. Every tenth is of the province, which is the first organization.
 */
export async function fillCases(
  client: pg.Client,
  organizations: readonly Organization[],
  count: number,
): Promise<void> {
  const [province, ...others] = organizations.map(({ id }) => id)
  await client.query(
    `insert into standard_case (id, procedure, keeper_id, stage, stage_since, title, opened_on, announced_on, reasons)
     select 'case' || lpad(g::text, 9, '0'), (array['provincial', 'sector', 'voluntary-national'])[1 + g % 3],
       case when g % ${OF_THE_PROVINCE} = 0 then $1 else ($2::text[])[1 + g % $3] end,
       (array['suggestion', 'application', 'drafting', 'enquiry', 'examination', 'approval'])[1 + g % 6],
       date '2026-01-01' + g % 300, '示例产品第 ' || g || ' 号技术要求', date '2025-06-01' + g % 500,
       case when g % 6 > 1 then date '2025-06-01' + g % 500 end, '[]'
     from generate_series(1, $4::int) g`,
    [province, others, others.length, count],
  )
  await client.query(`insert into case_party (id, case_id, part, organization_id)
    select 'party' || c.id, c.id, 'authority', c.keeper_id from standard_case c`)
  await client.query(`
    insert into case_board (organization_id, case_id, procedure, stage, title, followed, ended, opened_on, due_on,
      due_title, waits_for, built_on, search)
    select c.keeper_id, c.id, c.procedure, c.stage, c.title, substr(c.id, 5)::int % 50 = 0, false, c.opened_on,
      c.opened_on + 540, '{"zh":"计划完成","en":"Dossier to be handed in"}',
      '[{"code":"CASE_ACT_NOT_DONE","data":{"needed":{"zh":"征求意见","en":"enquiry"}}}]', c.opened_on,
      to_tsvector('simple', c.title)
    from standard_case c`)
}
