import { expect, test } from 'vitest'
import { hashSecret, isSecret, partsFrom, readKey, writeKey } from './key-form.ts'

const tokens = [Buffer.alloc(32, 1).toString('base64url'), Buffer.alloc(32, 2).toString('base64url')] as const
const parts = partsFrom(...tokens)

test('a key is read back into its parts', () => {
  expect(writeKey(parts)).toMatch(/^zs_[0-9a-f]{12}_[0-9a-f]{64}$/u)
  expect(readKey(writeKey(parts))).toEqual(parts)
})

test.each([
  '',
  'zs_',
  'zs_0101_02',
  ` ${writeKey(parts)}`,
  writeKey(parts).toUpperCase(),
  `${writeKey(parts)}0`,
])('what is no key is no key: %j', (text) => {
  expect(readKey(text)).toBeNull()
})

test('only the secret itself fits its hash', () => {
  expect(isSecret(parts, hashSecret(parts))).toBe(true)
  expect(isSecret({ ...parts, secret: parts.prefix }, hashSecret(parts))).toBe(false)
  expect(isSecret(parts, '')).toBe(false)
})
