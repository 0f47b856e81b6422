import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { aReport, type Bodies, openBodies } from './bodies-fixture.ts'
import { downloadYearlyReport } from './download-yearly-report.ts'
import { sendYearlyReport } from './send-yearly-report.ts'

let bodies: Bodies
beforeAll(async () => {
  bodies = await openBodies()
})
afterAll(() => bodies.close())

it('the body that sent it has its file; another body and the public have not', async () => {
  const report = await aReport(bodies.bench)
  const input = {
    organizationId: bodies.department,
    duty: 'sectorCodeReport',
    year: 2025,
    sentOn: '2026-01-05',
    report,
  }
  const { id } = await bodies.bench.run(sendYearlyReport, input, bodies.actors.department)
  expect(await bodies.bench.run(downloadYearlyReport, { id }, bodies.actors.department)).toMatchObject({
    name: '示例年度报告.pdf',
  })
  expect(await codeOf(bodies.bench.run(downloadYearlyReport, { id }, bodies.actors.association))).toBe('NOT_ALLOWED')
  expect(await codeOf(bodies.bench.run(downloadYearlyReport, { id }, thePublic))).toBe('NOT_SIGNED_IN')
  expect(await codeOf(bodies.bench.run(downloadYearlyReport, { id: 'nothing' }, bodies.actors.department))).toBe(
    'FILE_NOT_FOUND',
  )
})
