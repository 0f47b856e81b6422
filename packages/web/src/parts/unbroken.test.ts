import { expect, test } from 'vitest'
import { splitWhole } from './unbroken.tsx'

test('a day and the number of a standard stay whole in a sentence', () => {
  expect(splitWhole('T/SLWL 1—2026 应于 2026-04-27 前声明')).toEqual([
    '',
    'T/SLWL 1—2026',
    ' 应于 ',
    '2026-04-27',
    ' 前声明',
  ])
  expect(splitWhole('按 GB/T 1.1—2020 检查')).toEqual(['按 ', 'GB/T 1.1—2020', ' 检查'])
})

test('a sentence without either is left as it is', () => expect(splitWhole('还没有通知')).toEqual(['还没有通知']))
