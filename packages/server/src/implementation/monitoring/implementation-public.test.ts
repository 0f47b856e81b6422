import { paths } from '@zhunsheng/core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSite, type Site } from '../../http/public/open-site.ts'
import { declareGrading } from './declare-grading.ts'
import { enterUse } from './enter-use.ts'
import { setImplementationCharge } from './set-implementation-charge.ts'

const NUMBER = 'GB 99001—2020'
let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const read = async (number: string, language = 'zh') =>
  (await site.get(`${paths.recordImplementation(number)}?lang=${language}`)).body

it('of a standard that nobody counted it says so, with the formula', async () => {
  const body = await read(NUMBER)
  expect(body).toContain('未统计')
  expect(body).toContain('分母只取三类之和')
  expect(body).toContain('没有登记。')
})

it('it shows who is in charge, what was counted and what was not, and the rate with its arithmetic', async () => {
  const { bench } = site
  const charge = { part: 'enforce', name: '示例监管部门', legalBasis: '《示例法》第 1 条', fromOn: '2026-01-01' }
  await bench.run(setImplementationCharge, { number: NUMBER, ...charge })
  await bench.run(declareGrading, {
    fromOn: '2026-01-01',
    legalBasis: '示例办法',
    atLeast: 1,
    strongReads: 9,
    mediumReads: 5,
  })
  const enter = (number: string, counts: object) =>
    bench.run(enterUse, { number, year: 2026, source: '<b>示例平台</b>', ...counts })
  await enter(NUMBER, { reads: 7 })
  await enter('GB 99002—2020', { reads: 1 })
  await enter('GB 99003—2020', {})
  const body = await read(NUMBER)
  for (const words of ['示例监管部门', '中实施', '(0 + 1) ÷ (0 + 1 + 1) = 1 ÷ 2 = 50.0%', '另有 1 项', '示例办法'])
    expect(body).toContain(words)
  expect(body).not.toContain('<b>示例平台')
})

it('it is whole in English', async () => {
  const body = await read(NUMBER, 'en')
  for (const words of ['Moderately implemented', 'not counted', 'Enforces it']) expect(body).toContain(words)
})

it('what is no number is refused', async () => {
  expect((await site.get(paths.recordImplementation('无'))).statusCode).toBe(400)
})
