import { expect, it } from 'vitest'
import { cityName } from './cities.ts'

it('a city is named by four or six digits', () => {
  expect([cityName('6101'), cityName('610100'), cityName('652300')]).toEqual(['西安市', '西安市', '昌吉回族自治州'])
})
it('a grouping without a government of its own has no name', () => {
  for (const code of ['1101', '4290', '9999', '']) expect(cityName(code)).toBeNull()
})
