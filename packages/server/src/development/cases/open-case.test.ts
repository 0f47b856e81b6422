import { findCaseProcedure } from '@zhunsheng/core'
import { plausible } from '@zhunsheng/core/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { castOf } from '../../testing/case-story.ts'
import { codeOf } from '../../testing/refused.ts'
import { openCase } from './open-case.ts'

let bench: Bench
beforeAll(async () => {
  bench = await openBench()
})
afterAll(() => bench.close())

const procedure = findCaseProcedure('voluntary-national')

async function asked(tag: string) {
  if (!procedure) throw new Error('the procedure is there')
  const players = await castOf(bench, { ...procedure, name: tag }, 0)
  const parties = Object.entries(players.organizations).map(([part, organizationId]) => ({ part, organizationId }))
  const values = plausible(procedure.acts['suggest']?.fields ?? {}, '2026-03-02')
  return { players, input: { procedure: procedure.name, parties, values } }
}

describe('opening a case', () => {
  it('is done by one of its parties, and begins with its first act', async () => {
    const { players, input } = await asked('allowed')
    expect(await bench.run(openCase, input, players.cast['committee'])).toMatchObject({ stage: 'suggestion' })
  })
  it('is refused to whoever takes no part, and to the public', async () => {
    const { input } = await asked('refused')
    const stranger = await bench.seedActor(await bench.seedOrganization('WGXH'), 'secretary')
    expect(await codeOf(bench.run(openCase, input, stranger))).toBe('CASE_ACT_NOT_BY_THIS_PART')
    expect(await codeOf(bench.run(openCase, input, thePublic))).toBe('NOT_SIGNED_IN')
  })
  it('needs every body that the procedure requires, and bodies of the right kind', async () => {
    const { players, input } = await asked('kinds')
    const without = { ...input, parties: input.parties.filter(({ part }) => part !== 'authority') }
    expect(await codeOf(bench.run(openCase, without, players.cast['committee']))).toBe('CASE_PARTY_MISSING')
    const wrong = input.parties.map((party) =>
      party.part === 'authority' ? { ...party, organizationId: players.organizations['reviewAgency'] ?? '' } : party,
    )
    expect(await codeOf(bench.run(openCase, { ...input, parties: wrong }, players.cast['committee']))).toBe(
      'CASE_PARTY_OF_OTHER_KIND',
    )
  })
  it('leaves nothing behind when it is refused', async () => {
    const { players, input } = await asked('nothing')
    const before = await bench.db.selectFrom('standard_case').select('id').execute()
    const broken = { ...input, values: { ...input.values, necessity: undefined } }
    expect(await codeOf(bench.run(openCase, broken, players.cast['committee']))).toBe('INPUT_MALFORMED')
    expect(await bench.db.selectFrom('standard_case').select('id').execute()).toHaveLength(before.length)
  })
})
