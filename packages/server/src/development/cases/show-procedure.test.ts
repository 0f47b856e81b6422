import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { codeOf } from '../../testing/refused.ts'
import { showProcedure } from './show-procedure.ts'

let bench: Bench
beforeAll(async () => {
  bench = await openBench()
})
afterAll(() => bench.close())

it('one of them is told with its acts, guards and deadlines; one that is not there is refused', async () => {
  const procedure = await bench.run(showProcedure, { name: 'voluntary-national' }, thePublic)
  expect(procedure.deadlines.map(({ name }) => name)).toContain('submit-dossier')
  expect(await codeOf(bench.run(showProcedure, { name: 'nothing' }, thePublic))).toBe('PROCEDURE_NOT_FOUND')
})
