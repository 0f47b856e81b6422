import { choice, choices, date, file, integer, reference, text, texts, yesNo } from '@zhunsheng/core'
import { describe, expect, it } from 'vitest'
import { checkInput } from './check-input.ts'
import { actInput } from './field-schema.ts'
import { sampleCreditCode } from './testing/sample-code.ts'

type Field = Parameters<typeof actInput>[0][string]
const takes = (field: Field, value: unknown): boolean => {
  try {
    checkInput(actInput({ value: field }), { value })
    return true
  } catch {
    return false
  }
}

describe('a field takes what it describes and nothing else', () => {
  it.each([
    ['a text', text('名', 'n', { lengthMax: 3 }), '示例', '示例示例'],
    ['an address', text('邮箱', 'e', { pattern: 'email' }), 'a@example.invalid', 'a@b'],
    ['a telephone', text('电话', 't', { pattern: 'phone' }), '+86 000-0000 0000', '微信同号'],
    [
      'a social credit code',
      text('代码', 'c', { pattern: 'socialCreditCode' }),
      sampleCreditCode(1),
      '91000000MA0000001X',
    ],
    ['a standard number', text('编号', 'n', { pattern: 'standardNumber' }), 'T/ABC 1—2026', 'T/ABC'],
    ['a link', text('链接', 'l', { pattern: 'url' }), 'https://example.invalid/', 'javascript:alert(1)'],
    ['a day', date('日', 'd'), '2028-02-29', '2026-02-29'],
    ['a whole number', integer('数', 'n', { min: 1, max: 9 }), 9, 10],
    ['yes or no', yesNo('是', 'y'), false, 'false'],
    ['a choice', choice('选', 'c', { a: { zh: '甲', en: 'a' } }), 'a', 'b'],
    ['choices', choices('选', 'c', { a: { zh: '甲', en: 'a' } }), ['a'], ['a', 'a']],
    ['texts', texts('多', 'm'), ['一', '二'], ['']],
    ['a reference', reference('行', 'r', 'comment'), 'id', 7],
    [
      'a file',
      file('件', 'f'),
      { sha256: 'a'.repeat(64), name: '稿.docx' },
      { sha256: '../../etc/passwd', name: '稿.docx' },
    ],
  ] as const)('%s', (_, field, good, bad) => {
    expect([takes(field, good), takes(field, bad)]).toEqual([true, false])
  })
})

it('a field that is not required may be left out', () => {
  expect(checkInput(actInput({ note: text('说明', 'Note', { required: false }) }), {})).toEqual({})
})
