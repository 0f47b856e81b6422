import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkCharacter, isSocialCreditCode } from './social-credit-code.ts'

const EXAMPLE = '91350100M000100Y43'
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const character = fc.constantFrom(...CHARACTERS)
const body = fc
  .tuple(
    fc.array(character, { minLength: 2, maxLength: 2 }),
    fc.integer({ min: 0, max: 999_999 }),
    fc.array(character, { minLength: 9, maxLength: 9 }),
  )
  .map(
    ([head, division, organization]) => `${head.join('')}${String(division).padStart(6, '0')}${organization.join('')}`,
  )

describe('a unified social credit code', () => {
  test('the example commonly given with GB 32100 is one', () => {
    expect(isSocialCreditCode(EXAMPLE)).toBe(true)
    expect(checkCharacter(EXAMPLE.slice(0, 17))).toBe('3')
  })

  test('every body has one check character, and with it is a code', () => {
    fc.assert(
      fc.property(body, (text) => {
        const valid = [...CHARACTERS].filter((last) => isSocialCreditCode(text + last))
        expect(valid).toEqual([checkCharacter(text)])
      }),
    )
  })

  test('one wrong character is noticed', () => {
    fc.assert(
      fc.property(body, fc.integer({ min: 0, max: 16 }), character, (text, at, wrong) => {
        fc.pre(text[at] !== wrong)
        const code = text + String(checkCharacter(text))
        expect(isSocialCreditCode(code.slice(0, at) + wrong + code.slice(at + 1))).toBe(false)
      }),
    )
  })

  test.each([
    ['', 'nothing'],
    [EXAMPLE.slice(0, 17), 'too short'],
    [`${EXAMPLE}3`, 'too long'],
    [EXAMPLE.toLowerCase(), 'small letters'],
    ['91350100M000100O43', 'the letter O'],
    ['９1350100M000100Y43', 'a full-width digit'],
    [` ${EXAMPLE}`, 'a space before'],
  ])('"%s" is none: %s', (text) => expect(isSocialCreditCode(text)).toBe(false))
})
