import { describe, expect, it } from 'vitest'
import { economicSections } from './economic-sections.ts'
import { economicBeginnings, economicPath, economicTitle } from './economic-sectors.ts'

describe('the classification of the economy', () => {
  it('has twenty sections and ninety-seven divisions, each division once', () => {
    const divisions = Object.values(economicSections).flatMap((section) => Object.keys(section.divisions))
    expect(Object.keys(economicSections)).toHaveLength(20)
    expect(divisions).toHaveLength(97)
    expect(new Set(divisions).size).toBe(97)
  })
  it('places a code with or without the letter of its section', () => {
    for (const code of ['C35', '35', '351', '3511', 'C3511']) expect(economicPath(code)).toEqual(['C', '35'])
    expect(economicPath('C')).toEqual(['C'])
  })
  it('places neither an unknown code nor one under a section that is not its own', () => {
    for (const code of ['A35', '99', 'U', '制造业', '', '35111']) expect(economicPath(code)).toEqual([])
  })
  it('finds all that stands under a section by the beginnings of its codes', () => {
    expect(economicBeginnings('E')).toEqual(['E', '47', '48', '49', '50'])
    expect(economicBeginnings('35')).toEqual(['35', 'C35'])
    expect(economicBeginnings('99')).toEqual(['99'])
  })
  it('names sections in both languages and divisions in Chinese', () => {
    expect(economicTitle('C')).toEqual({ zh: '制造业', en: 'Manufacturing' })
    expect(economicTitle('35')).toEqual({ zh: '专用设备制造业' })
    expect(economicTitle('99')).toBeNull()
  })
})
