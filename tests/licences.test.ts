import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { allowedLicences, exceptions, isAllowed } from '../scripts/notices/allowed-licences.ts'
import { readProductionPackages, titleOf } from '../scripts/notices/production-packages.ts'
import { readNoticed } from '../scripts/notices/write-notices.ts'

const root = join(import.meta.dirname, '..')
const packages = readProductionPackages(join(root, 'package-lock.json'))

describe('the licences of what is taken', () => {
  it('are all on the list of allowed licences, or are exceptions with a reason', () => {
    expect(packages.length).toBeGreaterThan(0)
    expect(packages.filter((each) => !isAllowed(each)).map((each) => `${titleOf(each)}: ${each.licence}`)).toEqual([])
  })
  it('has no exception for a package that is no longer taken', () => {
    expect(Object.keys(exceptions).filter((name) => !packages.some((each) => titleOf(each) === name))).toEqual([])
  })
  it('has no exception for a package that is allowed without one', () => {
    const needless = packages.filter(
      ({ name, version, licence }) => exceptions[`${name}@${version}`] && allowedLicences.includes(licence ?? ''),
    )
    expect(needless).toEqual([])
  })
  it('gives each exception its reason', () => {
    expect(
      Object.values(exceptions).every(({ readAs, reason }) => allowedLicences.includes(readAs) && reason.length > 20),
    ).toBe(true)
  })
  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['(MIT AND Zlib)', true],
    ['(MIT AND GPL-3.0-or-later)', false],
    ['AGPL-3.0-only', false],
    ['UNLICENSED', false],
    [null, false],
  ])('a package under %s may be taken: %s', (licence, allowed) => {
    expect(isAllowed({ name: 'example', version: '1.0.0', licence })).toBe(allowed)
  })
})

describe('the notices', () => {
  it('name exactly the packages and versions of package-lock.json', () => {
    const noticed = readNoticed(readFileSync(join(root, 'THIRD-PARTY-NOTICES.md'), 'utf8'))
    expect(noticed).toEqual(packages.map(titleOf))
  })
})

describe('the licence of the product', () => {
  const licence = readFileSync(join(root, 'LICENSE'), 'utf8')
  it('is the Apache License 2.0, as every manifest says', () => {
    expect(licence).toContain('Version 2.0, January 2004')
    const manifests = ['.', 'packages/core', 'packages/text', 'packages/server', 'packages/web']
    const named = manifests.map(
      (folder): string => JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')).license,
    )
    expect(new Set(named)).toEqual(new Set(['Apache-2.0']))
  })
})
