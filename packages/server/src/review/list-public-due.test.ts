import { expect, it } from 'vitest'
import { thePublic } from '../context.ts'
import { reviewAt } from '../testing/review-at.ts'
import { listPublicDue } from './list-public-due.ts'

const at = reviewAt('decided')

it('everybody sees the bodies that review, and by when each standard is to be reviewed', async () => {
  const { bodies, chosen, rows, counts } = await at.bench.run(listPublicDue, {}, thePublic)
  expect(bodies.map(({ id }) => id)).toEqual([at.body.organizationId])
  expect(chosen?.id).toBe(at.body.organizationId)
  expect(rows).toMatchObject([{ number: 'GB/T 99001—2020', standing: 'unsure', itemId: null }])
  expect(counts.overdue).toBe(0)
})
