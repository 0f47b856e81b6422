import { expect, test } from 'vitest'
import { dark, light, type Palette } from './theme.ts'

const channel = (hex: string, at: number) => {
  const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

const luminance = (hex: string) => 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5)

const contrast = (a: string, b: string) => {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

const texts = ['ink', 'slate', 'vermilion', 'amber', 'bamboo', 'indigo'] as const satisfies readonly (keyof Palette)[]
const grounds = ['paper', 'surface', 'sunken'] as const satisfies readonly (keyof Palette)[]

test.each([
  ['light', light],
  ['dark', dark],
] as const)('every text colour of the %s palette can be read on every ground (WCAG AA, 4.5)', (_, palette) => {
  for (const text of texts)
    for (const ground of grounds)
      expect(contrast(palette[text], palette[ground]), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
})

test.each([
  ['light', light],
  ['dark', dark],
] as const)('the edge of a control of the %s palette can be seen (3)', (_, palette) => {
  for (const ground of grounds) expect(contrast(palette.control, palette[ground]), ground).toBeGreaterThanOrEqual(3)
  expect(contrast(palette.ink, palette.inkOn)).toBeGreaterThanOrEqual(4.5)
})
