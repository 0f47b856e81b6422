import { expect, test } from 'vitest'
import { createKeyLimit } from './key-limit.ts'

function limitOf(perMinute: number) {
  let now = '2026-11-23T00:00:00.000Z'
  const take = createKeyLimit(perMinute, () => now)
  return { take, at: (time: string) => void (now = `2026-11-23T00:${time}Z`) }
}

test('a key has the requests of a minute at once, and no more', () => {
  const { take } = limitOf(3)
  expect([take('a'), take('a'), take('a'), take('a')].map(({ allowed, left }) => [allowed, left])).toEqual([
    [true, 2],
    [true, 1],
    [true, 0],
    [false, 0],
  ])
  expect(take('b')).toMatchObject({ allowed: true, left: 2 })
})

test('the bucket fills evenly and says when the next request is let through', () => {
  const { take, at } = limitOf(3)
  for (const _ of [1, 2, 3]) take('a')
  expect(take('a')).toMatchObject({ allowed: false, secondsToNext: 20, secondsToFull: 60 })
  at('00:19.000')
  expect(take('a')).toMatchObject({ allowed: false, secondsToNext: 1 })
  at('00:20.000')
  expect(take('a')).toMatchObject({ allowed: true, left: 0 })
  at('10:00.000')
  expect(take('a')).toMatchObject({ allowed: true, left: 2 })
})

test('a clock that is set back gives nothing away', () => {
  const { take, at } = limitOf(1)
  at('30:00.000')
  take('a')
  at('00:00.000')
  expect(take('a')).toMatchObject({ allowed: false })
})
