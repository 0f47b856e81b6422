import { expect, it } from 'vitest'
import { Refusal } from './refusal.ts'

it('a refusal carries a code, what to fill in, and every reason', () => {
  const refusal = new Refusal('INPUT_MALFORMED', { fields: ['日期'] }, [
    { code: 'FIELD_MISSING', data: { field: '日期' } },
  ])
  expect(refusal).toBeInstanceOf(Error)
  expect(refusal).toMatchObject({
    name: 'Refusal',
    code: 'INPUT_MALFORMED',
    data: { fields: ['日期'] },
    reasons: [{ code: 'FIELD_MISSING' }],
  })
})

it('a refusal without data has none, and no reasons', () => {
  expect(new Refusal('NOT_FOUND')).toMatchObject({ data: {}, reasons: [] })
})
