import type { Bench } from './bench.ts'

/** A standard of another organization, put straight into the tables: nothing is done with it but point at it. */
export async function strangerStandard(bench: Bench): Promise<string> {
  const organizationId = await bench.seedOrganization('QTXH')
  const head = { id: 'stranger', organization_id: organizationId, title: '示例他会标准' }
  const project = {
    procedure: 'social-organization',
    stage: 'publication',
    stage_since: '2026-01-05',
    kind: 'new',
    proposal: '{}',
    proposed_on: '2025-01-05',
  }
  await bench.db
    .insertInto('project')
    .values({ ...head, ...project })
    .execute()
  const number = {
    project_id: head.id,
    number: 'T/QTXH 1—2026',
    code: 'QTXH',
    sequence: 1,
    year: 2026,
    joint_numbers: '[]',
  }
  await bench.db
    .insertInto('standard')
    .values({ ...head, ...number })
    .execute()
  return head.id
}
