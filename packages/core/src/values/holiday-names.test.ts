import { expect, test } from 'vitest'
import { wordHoliday } from './holiday-names.ts'

test('a holiday has its English name, and one we do not know keeps its own', () => {
  expect(wordHoliday('端午节', 'en')).toBe('Dragon Boat Festival')
  expect(wordHoliday('端午节', 'zh')).toBe('端午节')
  expect(wordHoliday('某地放假', 'en')).toBe('某地放假')
})
