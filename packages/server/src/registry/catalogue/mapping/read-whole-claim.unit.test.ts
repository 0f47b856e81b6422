import { expect, it } from 'vitest'
import { createClaimReader } from './index.ts'

const read = createClaimReader({ columns: [{ column: 'number', field: 'number' }], claim: 'claim' }, '2026-03-02')

it('a claim of the open data is taken as it stands, what it cites included', () => {
  const claim = { number: 'GB/T 99601—2020', title: '示例', cites: [{ number: 'GB/T 1.1—2020', normative: true }] }
  expect(read({ number: claim.number, claim: JSON.stringify(claim) })).toEqual({
    claim,
    number: claim.number,
    reasons: [],
  })
})

it.each([
  '',
  'no claim',
  '{"title":"示例"}',
  '{"number":"什么"}',
  '{"number":"GB/T 99601—2020","status":"好"}',
  '{"number":"GB/T 99601—2020","publishedOn":"2020-02-30"}',
  '{"number":"GB/T 99601—2020","more":1}',
])('what is no claim is refused: %s', (claim) => {
  expect(read({ claim })).toMatchObject({ claim: null, reasons: [{ code: 'CLAIM_UNREADABLE' }] })
})
