import { expect, test } from 'vitest'
import { stepOfCode } from './second-factor.ts'

// RFC 6238, appendix B: the secret is the text 12345678901234567890; its codes there have eight digits, ours the last six.
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

test.each([
  ['1970-01-01T00:00:59.000Z', '287082', 1],
  ['2005-03-18T01:58:29.000Z', '081804', 37_037_036],
  ['2009-02-13T23:31:30.000Z', '005924', 41_152_263],
])('at %s the code %s is that of step %i', (now, code, step) => {
  expect(stepOfCode(SECRET, code, now)).toBe(step)
})

test('a code counts thirty seconds early or late, not sixty', () => {
  expect(stepOfCode(SECRET, '287082', '1970-01-01T00:01:29.000Z')).toBe(1)
  expect(stepOfCode(SECRET, '287082', '1970-01-01T00:01:30.000Z')).toBeNull()
})

test.each(['', '28708', '2870820', 'abcdef', '示例验证码六', '-87082'])('%j is no code', (code) => {
  expect(stepOfCode(SECRET, code, '1970-01-01T00:00:59.000Z')).toBeNull()
})

test.each(['２８７０８２', '287 082'])('%j is read as it is meant', (code) => {
  expect(stepOfCode(SECRET, code, '1970-01-01T00:00:59.000Z')).toBe(1)
})
