import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { showProject } from '../../development/show-project.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { verifyChain } from '../../trace/verify-chain.ts'
import type { ProjectView } from '../../views.ts'
import { showStandard } from '../show-standard.ts'
import { takeOverStandard } from './take-over-standard.ts'

/**
 * Five standards as an association's newsletter told of them in 2025: two examinations, three publications in force on
 * the same day, twenty-nine, three and twelve drafting organizations, and two evaluation standards of which only the
 * publication is told. The days are those of the newsletter; every name is made up.
 */
const organizationsNamed = (count: number, kind: string) =>
  Array.from({ length: count }, (_, index) => ({ name: `示例${kind}第${index + 1}有限公司` }))

const told = {
  dataSecurity: {
    number: 'T/SLXH 1—2025',
    title: '示例互联网道路货物运输平台 数据安全管理要求',
    formerTitle: '示例货运平台 网络数据安全管理要求',
    examinedOn: '2025-01-02',
    publishedOn: '2025-01-15',
    implementsOn: '2025-01-15',
    draftingOrganizations: organizationsNamed(29, '货运'),
    panelEmployers: ['示例协会', '示例大学', '示例货运第2有限公司', '示例设计集团'],
    conclusion: '评审组原则同意通过评审。',
  },
  charging: {
    number: 'T/SLXH 2—2025',
    title: '示例高速公路服务区充电站建设及运营管理服务规范',
    examinedOn: '2025-01-23',
    publishedOn: '2025-03-05',
    implementsOn: '2025-03-05',
    draftingOrganizations: organizationsNamed(3, '充电'),
    panelEmployers: ['示例协会', '示例出版社'],
    conclusion: '评审组原则同意通过评审。',
  },
  barrel: {
    number: 'T/SLXH 3—2025',
    title: '示例道路用智能防撞桶',
    publishedOn: '2025-03-01',
    implementsOn: '2025-03-01',
    draftingOrganizations: organizationsNamed(12, '防撞桶'),
  },
  firstForerunner: {
    number: 'T/SLXH 4—2025',
    title: '示例企业标准“领跑者”评价要求 第一类产品',
    publishedOn: '2025-03-10',
    implementsOn: '2025-03-10',
  },
  secondForerunner: {
    number: 'T/SLXH 5—2025',
    title: '示例企业标准“领跑者”评价要求 第二类产品',
    publishedOn: '2025-03-10',
    implementsOn: '2025-03-10',
  },
}

let bench: Bench
let secretary: Awaited<ReturnType<Bench['seedActor']>>
const taken: Partial<Record<keyof typeof told, Awaited<ReturnType<typeof takeOverStandard.run>>>> = {}
const project = (name: keyof typeof told): Promise<ProjectView> =>
  bench.run(showProject, { id: taken[name]?.projectId }, secretary)

beforeAll(async () => {
  bench = await openBench()
  bench.clock.day('2025-04-01')
  const organizationId = await bench.seedOrganization('SLXH')
  secretary = await bench.seedActor(organizationId, 'secretary')
  for (const name of Object.keys(told) as (keyof typeof told)[])
    taken[name] = await bench.run(takeOverStandard, { organizationId, ...told[name] }, secretary)
})
afterAll(() => bench.close())

describe('the five group standards of the newsletter, entered as they happened', () => {
  it('give every one of the twenty-nine drafting organizations its three tasks', async () => {
    expect(taken.dataSecurity?.tasksFor).toBe(29)
    expect((await project('dataSecurity')).tasks).toHaveLength(29 * 3)
  })
  it('give the three and the twelve drafting organizations of the others theirs', async () => {
    expect((await project('charging')).tasks).toHaveLength(3 * 3)
    expect((await project('barrel')).tasks).toHaveLength(12 * 3)
  })
  it('give no tasks where no drafting organization is told', () => expect(taken.firstForerunner?.tasksFor).toBe(0))
  it('are reminded of their entry into force on the day of publication, and none is refused', () =>
    expect(Object.values(taken).map(({ reminders }) => reminders.map(({ code }) => code))).toEqual(
      Array.from({ length: 5 }, () => ['SAME_DAY_IMPLEMENTATION']),
    ))
  it('show the changed title on the page and in the timeline', async () => {
    const { formerTitles, timeline } = await project('dataSecurity')
    expect(formerTitles).toEqual([told.dataSecurity.formerTitle])
    expect(timeline.find(({ type }) => type === 'project.renamed')?.words.zh).toBe(
      `名称由《${told.dataSecurity.formerTitle}》改为《${told.dataSecurity.title}》：补录`,
    )
  })
  it('show the member of the panel who came from a drafting organization as a deviation', async () => {
    const { timeline } = await project('dataSecurity')
    const deviations = timeline.filter(({ type }) => type === 'deviation.recorded')
    expect(deviations.map(({ words, occurredOn }) => `${occurredOn} ${words.zh}`)).toEqual([
      '2025-01-02 记录偏离：参审专家来自起草单位 示例货运第2有限公司',
    ])
  })
  it('have the missing count of votes recorded as unknown, and not as a deviation', async () => {
    const { timeline } = await project('charging')
    expect(timeline.filter(({ type }) => type === 'deviation.recorded')).toEqual([])
    expect(timeline.filter(({ type }) => type === 'unknown.recorded').map(({ words }) => words.zh)).toContain(
      '记录为无法判定：没有表决票数记录，无法判定',
    )
  })
  it('are each told once as taken over, on the day of their publication, by who entered them', async () => {
    const events = (await project('barrel')).timeline.filter(({ type }) => type === 'project.taken-over')
    expect(events.map(({ occurredOn, by, words }) => ({ occurredOn, by: by.zh, words: words.zh }))).toEqual([
      { occurredOn: '2025-03-01', by: '示例secretary', words: '补录：T/SLXH 3—2025《示例道路用智能防撞桶》' },
    ])
  })
  it('are current standards for everybody, with the day of their review', async () => {
    const standard = await bench.run(showStandard, { id: 'T/SLXH 1—2025' })
    expect(standard).toMatchObject({
      status: 'current',
      publishedOn: '2025-01-15',
      implementsOn: '2025-01-15',
      reviewDue: '2030-01-15',
    })
    expect(standard.participants).toHaveLength(29)
  })
  it('leave the chain whole', async () => {
    expect(await verifyChain({ db: bench.db, files: bench.services.files })).toMatchObject({
      holds: true,
      firstBroken: null,
    })
  })
})
