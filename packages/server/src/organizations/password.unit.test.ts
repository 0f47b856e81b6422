import { expect, test } from 'vitest'
import { hashPassword, isPassword, NOBODYS_HASH } from './password.ts'

test('a password is its own, in whichever way a keyboard writes it', async () => {
  const hash = await hashPassword('Café 示例密码')
  expect(await isPassword(hash, 'Cafe\u0301 示例密码')).toBe(true)
  expect(await isPassword(hash, 'Cafe 示例密码')).toBe(false)
})

test('nobody has a password', async () => {
  expect(await isPassword(null, '')).toBe(false)
  expect(await isPassword(null, 'a password')).toBe(false)
})

test('an unknown login costs as much to refuse as a known one', async () => {
  const costOf = (hash: string) => hash.split('$').slice(1, 4)
  expect(costOf(NOBODYS_HASH)).toEqual(costOf(await hashPassword('a password')))
  expect(NOBODYS_HASH).toHaveLength((await hashPassword('a password')).length)
})
