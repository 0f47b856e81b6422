import { expect, test } from 'vitest'
import { type BodyKind, bodyKinds } from './kinds.ts'
import { changeKindFields, parentKinds, registrationFields } from './registration-form.ts'

const kinds = Object.keys(bodyKinds) as BodyKind[]
const names = (kind: BodyKind) => Object.keys(registrationFields(kind))

test('a code is asked exactly of those who number standards', () => {
  expect(kinds.filter((kind) => names(kind).includes('code'))).toEqual(kinds.filter((kind) => bodyKinds[kind].numbers))
})

test('a province is chosen from the list; a city, a county and a local department give the code of their place', () => {
  expect(registrationFields('provincialAuthority')['place']).toMatchObject({ kind: 'choice', required: true })
  for (const kind of ['prefecturalAuthority', 'countyAuthority', 'localDepartment'] as const)
    expect(registrationFields(kind)['place']).toMatchObject({ kind: 'text', required: true })
  expect(registrationFields('enterprise')['place']).toMatchObject({ required: false })
  expect(names('nationalAuthority')).not.toContain('place')
})

test('a subcommittee always names its committee, and nothing stands above the national authority', () => {
  expect(registrationFields('subcommittee')['parentId']).toMatchObject({ required: true })
  expect(names('nationalAuthority')).not.toContain('parentId')
})

test('no authority stands below one of its own rank or a lower one', () => {
  for (const kind of kinds)
    for (const above of parentKinds[kind]) {
      const [rank, aboveRank] = [bodyKinds[kind].rank, bodyKinds[above].rank]
      if (rank !== null && aboveRank !== null && kind !== 'localDepartment') expect(aboveRank).toBeLessThan(rank)
    }
})

test('a change of kind gives its reason', () => {
  for (const kind of kinds) expect(changeKindFields(kind)['reason']).toMatchObject({ required: true })
})
