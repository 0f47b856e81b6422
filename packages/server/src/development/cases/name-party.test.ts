import Type from 'typebox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { codeOf, reasonsOf } from '../../testing/refused.ts'
import { useCase } from '../../use-case.ts'
import { doCaseAct } from './do-case-act.ts'
import { nameParty } from './name-party.ts'
import { openRevisionByNumber } from './open-revision-case.ts'
import { showCase } from './show-case.ts'

let bench: Bench
beforeAll(async () => {
  bench = await openBench()
})
afterAll(() => bench.close())

/** A review concludes “to be revised”: the case opens without its other bodies. */
const concludeToRevise = useCase({
  name: 'review.conclude-for-the-test',
  title: { zh: '修订', en: 'revise' },
  effect: 'write',
  roles: ['signedIn'],
  input: Type.Object({ keeperId: Type.String() }),
  run: (context, { keeperId }) =>
    openRevisionByNumber(context, {
      number: 'GB/T 99002—2019',
      title: '示例产品',
      keeperId,
      parties: [],
      reason: '反馈表明限值过宽',
      reasons: [{ kind: 'feedback', feedbackId: 'f1' }],
    }),
})

async function revised() {
  const committeeId = await bench.seedOrganization('X', {}, { kind: 'committee', name: '示例技术委员会' })
  const committee = await bench.seedActor(committeeId, 'secretary')
  const caseId = (await bench.run(concludeToRevise, { keeperId: committeeId }, committee)) ?? ''
  return { committee, caseId }
}

describe('a case that a review has opened', () => {
  it('carries its reasons along, and begins once every body is named', async () => {
    const { committee, caseId } = await revised()
    const view = await bench.run(showCase, { caseId }, committee)
    expect(view.reasons).toMatchObject([{ kind: 'feedback', feedbackId: 'f1' }, { kind: 'suggestion' }])
    const suggest = {
      caseId,
      act: 'suggest',
      values: {
        titleZh: '示例产品',
        kind: 'revision',
        necessity: '一',
        feasibility: '二',
        scope: '三',
        existing: '四',
      },
    }
    expect(await codeOf(bench.run(doCaseAct, suggest, committee))).toBe('CASE_PARTY_MISSING')
    for (const [part, kind] of [
      ['authority', 'nationalAuthority'],
      ['reviewAgency', 'reviewAgency'],
    ] as const) {
      const organizationId = await bench.seedOrganization('Y', {}, { kind, name: `示例${part}` })
      await bench.run(nameParty, { caseId, part, organizationId }, committee)
    }
    expect(await reasonsOf(bench.run(doCaseAct, suggest, committee))).toEqual([])
  })
  it('takes bodies of the right kind alone, each part once, and from its keeper', async () => {
    const { committee, caseId } = await revised()
    const organizationId = await bench.seedOrganization('Z', {}, { kind: 'enterprise', name: '示例企业' })
    const naming = { caseId, part: 'authority', organizationId }
    const stranger = await bench.seedActor(organizationId, 'leader')
    expect(await codeOf(bench.run(nameParty, naming, committee))).toBe('CASE_PARTY_OF_OTHER_KIND')
    expect(await codeOf(bench.run(nameParty, { ...naming, part: 'committee' }, committee))).toBe(
      'CASE_ACT_ALREADY_DONE',
    )
    expect(await codeOf(bench.run(nameParty, naming, stranger))).toBe('NOT_ALLOWED')
    expect(await codeOf(bench.run(nameParty, naming, thePublic))).toBe('NOT_SIGNED_IN')
  })
})
