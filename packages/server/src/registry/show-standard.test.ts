import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { uploadText } from '../testing/story-files.ts'
import { showStandard } from './show-standard.ts'
import { takeOverStandard } from './taking-over/take-over-standard.ts'

let bench: Bench
let secretary: Awaited<ReturnType<Bench['seedActor']>>
const NUMBER = 'T/SLXH 1—2025'

beforeAll(async () => {
  bench = await openBench()
  const organizationId = await bench.seedOrganization('SLXH')
  secretary = await bench.seedActor(organizationId, 'secretary')
  const standard = {
    title: '示例充电站 建设规范',
    publishedOn: '2025-01-15',
    implementsOn: '2025-03-01',
    draftingOrganizations: [{ name: '示例一有限公司' }],
    text: await uploadText(bench, '标准文本.docx', ['1 范围']),
  }
  await bench.run(takeOverStandard, { organizationId, number: NUMBER, ...standard, openness: 'full' }, secretary)
  await bench.run(
    takeOverStandard,
    { organizationId, number: 'T/SLXH 2—2025', ...standard, openness: 'name' },
    secretary,
  )
})
afterAll(() => bench.close())

it('a standard is open to everybody by its number, without the part of the insiders', async () => {
  const view = await bench.run(showStandard, { id: NUMBER }, thePublic)
  expect(view).toMatchObject({ title: '示例充电站 建设规范', status: 'current', timeline: [], tasks: [] })
})

it('its text is shown to everybody where it is open in full, and to insiders in any case', async () => {
  const documentsFor = async (id: string, actor = thePublic) =>
    (await bench.run(showStandard, { id }, actor)).documents.length
  expect(await documentsFor(NUMBER)).toBe(1)
  expect(await documentsFor('T/SLXH 2—2025')).toBe(0)
  expect(await documentsFor('T/SLXH 2—2025', secretary)).toBe(1)
})

it('its secretariat sees the timeline and the tasks of the drafting organizations', async () => {
  const view = await bench.run(showStandard, { id: NUMBER }, secretary)
  expect(view.timeline.length).toBeGreaterThan(0)
  expect(view.tasks).toHaveLength(3)
})

it('a standard that nobody took over or published is not found', async () =>
  await expect(bench.run(showStandard, { id: 'T/SLXH 999—2025' }, thePublic)).rejects.toMatchObject({
    code: 'STANDARD_NOT_FOUND',
  }))
