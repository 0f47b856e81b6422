import { describe, expect, expectTypeOf, it } from 'vitest'
import {
  choice,
  choices,
  date,
  file,
  files,
  integer,
  longText,
  reference,
  text,
  texts,
  type Values,
  yesNo,
} from './field.ts'

const fields = {
  title: text('名称', 'Title'),
  note: longText('说明', 'Note', { required: false }),
  on: date('日期', 'Date'),
  part: integer('部分', 'Part', { min: 1, max: 9 }, { required: false }),
  agreed: yesNo('同意', 'Agreed'),
  kind: choice('种类', 'Kind', { new: { zh: '制定', en: 'new' }, revision: { zh: '修订', en: 'revision' } }),
  subjects: choices('事项', 'Subjects', { safety: { zh: '安全', en: 'safety' } }, { required: false }),
  scan: file('扫描件', 'Scan', { required: false }),
  annexes: files('附件', 'Annexes', { required: false }),
  numbers: texts('编号', 'Numbers', { required: false }),
  comment: reference('意见', 'Comment', 'comment'),
} as const

describe('a field', () => {
  it('is asked for unless it says otherwise', () => {
    expect(fields.title.required).toBe(true)
    expect(fields.note.required).toBe(false)
  })
  it('has a limit of its length, which may be its own', () => {
    expect(fields.title.lengthMax).toBe(200)
    expect(fields.note.lengthMax).toBe(20_000)
    expect(text('代号', 'Code', { lengthMax: 12 }).lengthMax).toBe(12)
    expect([fields.numbers.lengthMax, fields.numbers.countMax]).toEqual([200, 100])
  })
  it('says when it holds personal data', () => {
    expect('personal' in fields.title).toBe(false)
    expect(text('姓名', 'Name', { personal: true }).personal).toBe(true)
  })
  it('keeps its grammar, its options and its target', () => {
    expect(text('邮箱', 'E-mail', { pattern: 'email' }).pattern).toBe('email')
    expect(Object.keys(fields.kind.options)).toEqual(['new', 'revision'])
    expect(fields.comment.to).toBe('comment')
    expect([fields.part.min, fields.part.max]).toEqual([1, 9])
  })
})

describe('the input that fields describe', () => {
  it('has what is required, and what is optional as optional', () => {
    type Input = Values<typeof fields>
    expectTypeOf<Input['kind']>().toEqualTypeOf<'new' | 'revision'>()
    expectTypeOf<Input['part']>().toEqualTypeOf<number | undefined>()
    expectTypeOf<Input['agreed']>().toEqualTypeOf<boolean>()
    expectTypeOf<{ title: string }>().not.toExtend<Input>()
  })
})
