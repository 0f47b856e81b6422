import { Refusal, wordReason } from '@zhunsheng/core'
import { expect, test } from 'vitest'
import { PaperRefusal } from './refusals.ts'

test('a refused file is a refusal like every other, with its code and data', () => {
  const refusal = new PaperRefusal('FILE_EMPTY', { fileName: '示例.docx' })
  expect(refusal).toBeInstanceOf(Refusal)
  expect(refusal).toMatchObject({ code: 'FILE_EMPTY', data: { fileName: '示例.docx' } })
})

test('a refused file is worded from the catalogue', () => {
  const { says } = wordReason(new PaperRefusal('FILE_EMPTY', { fileName: '示例.docx' }), 'zh')
  expect(says).toBe('“示例.docx”是空文件')
})
