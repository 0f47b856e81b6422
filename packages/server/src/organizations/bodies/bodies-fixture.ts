import { type Bench, openBench } from '../../testing/bench.ts'

/** A national authority, a province with a city in it, a department, and an association, each with its secretary. */
export async function openBodies() {
  const bench = await openBench()
  const national = await bench.seedOrganization(
    'SLGJ',
    {},
    { kind: 'nationalAuthority', name: '示例国家标准化主管部门' },
  )
  const province = await bench.seedOrganization(
    'SLSJ',
    {},
    { kind: 'provincialAuthority', place: '370000', name: '示例省标准化主管部门' },
  )
  const city = await bench.seedOrganization(
    'SLCS',
    {},
    { kind: 'prefecturalAuthority', place: '370100', name: '示例市标准化主管部门' },
  )
  const department = await bench.seedOrganization('SLBM', {}, { kind: 'department', name: '示例部' })
  const association = await bench.seedOrganization('SLXH')
  const actors = {
    national: await bench.seedActor(national, 'secretary'),
    province: await bench.seedActor(province, 'secretary'),
    city: await bench.seedActor(city, 'secretary'),
    department: await bench.seedActor(department, 'secretary'),
    association: await bench.seedActor(association, 'secretary'),
  }
  return { bench, national, province, city, department, association, actors, close: () => bench.close() }
}

export type Bodies = Awaited<ReturnType<typeof openBodies>>

export const aReport = (bench: Bench, fileName = '示例年度报告.pdf') =>
  bench.seedFile(new TextEncoder().encode(`%PDF-1.7 ${fileName}`), fileName, 'pdf')
