import { expect, it } from 'vitest'
import { thePublic } from '../context.ts'
import { codeOf } from '../testing/refused.ts'
import { reviewAt } from '../testing/review-at.ts'
import { listAskable } from './list-askable.ts'

const at = reviewAt('draft')
const list = (actor: typeof thePublic) => at.bench.run(listAskable, { organizationId: at.body.organizationId }, actor)

it('secretariat and leader see whom they may ask', async () => {
  expect(await codeOf(list(thePublic))).toBe('NOT_SIGNED_IN')
  expect(await codeOf(list(at.body.experts[0] ?? thePublic))).toBe('NOT_ALLOWED')
  const { people } = await list(at.body.secretary)
  expect(people.map(({ name, as }) => `${name}/${as}`).sort()).toEqual([
    '示例leader/leader',
    '示例secretary/secretary',
    '示例专家乙/expert',
    '示例专家甲/expert',
  ])
})
