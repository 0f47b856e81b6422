import { expect, it } from 'vitest'
import { stylesheet, stylesheetPath } from './stylesheet.ts'

const BYTES_MAX = 12_000

it('the style sheet of the public pages is small and names its own hash', () => {
  expect(Buffer.byteLength(stylesheet)).toBeLessThan(BYTES_MAX)
  expect(stylesheetPath).toMatch(/^\/public\.[0-9a-f]{12}\.css$/u)
})
