import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { describe, expect, it } from 'vitest'
import { checkInput } from './check-input.ts'
import './field-schema.ts'

const schema = Type.Object(
  {
    title: Type.String({ title: '名称', minLength: 1, maxLength: 5 }),
    on: Type.String({ title: '日期', format: 'isoDate' }),
    note: Type.Optional(Type.String({ title: '说明' })),
    parts: Type.Optional(Type.Array(Type.String({ minLength: 1 }), { title: '部分' })),
  },
  { additionalProperties: false },
)
const reasonsOf = (input: unknown) => {
  try {
    checkInput(schema, input)
    return []
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return error.reasons.map(({ code, data }) => [code, data['field']])
  }
}
const good = { title: '示例', on: '2026-03-02' }

describe('what comes in', () => {
  it('is passed on as it is when it fits', () => {
    expect(checkInput(schema, good)).toEqual(good)
  })
  it('has its empty fields taken as not given', () => {
    expect(checkInput(schema, { ...good, note: '' })).toEqual(good)
    expect(reasonsOf({ ...good, title: '' })).toEqual([['FIELD_MISSING', '名称']])
  })
  it('is refused with a reason for each field, by its label', () => {
    expect(reasonsOf({ title: '太长的名称啊' })).toEqual(
      expect.arrayContaining([
        ['FIELD_MISSING', '日期'],
        ['FIELD_TOO_LONG', '名称'],
      ]),
    )
  })
  it('has days that exist', () => {
    expect(reasonsOf({ ...good, on: '2026-02-30' })).toEqual([['FIELD_MALFORMED', '日期']])
  })
  it('has no field that nobody asked for', () => {
    expect(reasonsOf({ ...good, stage: 'publication' }).length).toBeGreaterThan(0)
  })
  it.each([null, undefined, [], 'text', 7])('is refused when it is no object: %s', (input) => {
    expect(reasonsOf(input).length).toBeGreaterThan(0)
  })
  it('never holds the one character that the database cannot keep', () => {
    expect(reasonsOf({ ...good, note: 'a\u0000b' })).toEqual([['FIELD_MALFORMED', '说明']])
    expect(reasonsOf({ ...good, parts: ['a\u0000'] })).toEqual([['FIELD_MALFORMED', '部分']])
  })
  it('may speak of that character all the same', () => {
    expect(checkInput(schema, { ...good, note: '\\u0000' })).toEqual({ ...good, note: '\\u0000' })
  })
})
