import { acts, choice, date, integer, longText, text, texts, yesNo } from '@zhunsheng/core'
import { expect, test } from 'vitest'
import { fieldOfReason, inputOf, missingFields } from './form-values.ts'

const fields = {
  title: text('标准名称', 'Title'),
  months: integer('期限', 'Months', { min: 1, max: 60 }, { required: false }),
  names: texts('简称', 'Short names', { required: false }),
  agreed: yesNo('同意', 'Agreed'),
  on: date('日期', 'Day', { required: false }),
  note: longText('说明', 'Note', { required: false }),
}

test('a form sends numbers as numbers, lines as a list, and nothing for what was left empty', () => {
  const draft = {
    title: ' 规范 ',
    months: '12',
    names: ['示例速送', '', ' 示例到家 '],
    agreed: false,
    on: '',
    note: undefined,
  }
  expect(inputOf(fields, draft)).toEqual({ title: '规范', months: 12, names: ['示例速送', '示例到家'], agreed: false })
})

test('“no” is an answer; an empty text and an empty list are none', () => {
  expect(missingFields(fields, { title: '', agreed: false })).toEqual(['title'])
  expect(missingFields(fields, { title: '规范' })).toEqual(['agreed'])
})

test('a refusal stands beside the field it names by label or by name', () => {
  expect(fieldOfReason(fields, { code: 'FIELD_MISSING', data: { field: '标准名称' } })).toBe('title')
  expect(fieldOfReason(fields, { code: 'FIELD_MISSING', data: { field: 'on' } })).toBe('on')
})

test('a refusal that names no field stands beside the one its code is about, where the form has it', () => {
  expect(fieldOfReason(acts['publish-standard'].fields, { code: 'IMPLEMENTATION_BEFORE_PUBLICATION', data: {} })).toBe(
    'implementsOn',
  )
  expect(fieldOfReason(fields, { code: 'IMPLEMENTATION_BEFORE_PUBLICATION', data: {} })).toBeNull()
})

test('one of several options is sent as its name', () => {
  const one = { kind: choice('种类', 'Kind', { new: { zh: '制定', en: 'new' } }) }
  expect(inputOf(one, { kind: 'new' })).toEqual({ kind: 'new' })
})
