import { caseProcedures } from '@zhunsheng/core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { listProcedures } from './list-procedures.ts'

let bench: Bench
beforeAll(async () => {
  bench = await openBench()
})
afterAll(() => bench.close())

it('the procedures are open to everybody', async () => {
  const { rows } = await bench.run(listProcedures, {}, thePublic)
  expect(rows.map(({ name }) => name)).toEqual(caseProcedures.map(({ name }) => name))
})
