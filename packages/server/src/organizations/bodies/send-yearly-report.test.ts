import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { aReport, type Bodies, openBodies } from './bodies-fixture.ts'
import { sendYearlyReport } from './send-yearly-report.ts'
import { showBody } from './show-body.ts'

let bodies: Bodies
let report: { sha256: string; name: string }
beforeAll(async () => {
  bodies = await openBodies()
  report = await aReport(bodies.bench)
  bodies.bench.clock.day('2026-06-10')
})
afterAll(() => bodies.close())

const send = (changes: object = {}, actor: Bodies['actors']['city'] | typeof thePublic = bodies.actors.association) =>
  codeOf(
    bodies.bench.run(
      sendYearlyReport,
      {
        organizationId: bodies.association,
        duty: 'associationToSupervisor',
        year: 2025,
        sentOn: '2026-03-31',
        report,
        ...changes,
      },
      actor,
    ),
  )
const standing = async (duty: string) => {
  const input = { id: bodies.association, year: 2025 }
  const { duties } = await bodies.bench.run(showBody, input, bodies.actors.association)
  return duties.find((each) => each.duty === duty)
}

it('a report that was sent in time is done; one that was not is late', async () => {
  expect(await standing('associationToSupervisor')).toMatchObject({ standing: 'late', due: '2026-03-31' })
  expect(await send()).toBe('done')
  expect(await standing('associationToSupervisor')).toMatchObject({ standing: 'done' })
  expect(await send({ duty: 'associationToRegistrar', sentOn: '2026-06-09' })).toBe('done')
  expect(await standing('associationToRegistrar')).toMatchObject({ standing: 'doneLate' })
})

it('a second one is refused, and taken as a correction with its reason', async () => {
  expect(await send()).toBe('YEARLY_REPORT_SENT')
  expect(await send({ correction: '示例更正', sentOn: '2026-06-10' })).toBe('done')
  // In time is told by the first report.
  expect(await standing('associationToSupervisor')).toMatchObject({
    standing: 'done',
    reports: [{ correction: null }, { correction: '示例更正' }],
  })
})

it('of two that come at the same time one is taken', async () => {
  const both = await Promise.all([1, 2].map(() => send({ year: 2024, sentOn: '2025-03-01' })))
  expect(both.sort()).toEqual(['YEARLY_REPORT_SENT', 'done'])
})

it('what the body does not owe, a day to come, a file that is not there, another body and the public are refused', async () => {
  expect(await send({ duty: 'sectorCodeReport' })).toBe('DUTY_NOT_OWED')
  expect(await send({ year: 2023, sentOn: '2026-06-11' })).toBe('REPORT_DAY_TO_COME')
  expect(await send({ year: 2023, report: { ...report, sha256: 'a'.repeat(64) } })).toBe('FILE_NOT_UPLOADED')
  expect(await send({}, bodies.actors.city)).toBe('NOT_ALLOWED')
  expect(await send({}, thePublic)).toBe('NOT_SIGNED_IN')
})
