import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { RELEASE } from './release.ts'

test('the release is that of the package', () => {
  const manifest = readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')
  expect(JSON.parse(manifest)).toMatchObject({ version: RELEASE })
})
