import { expect, test } from 'vitest'
import { leaveFiles, takeFiles } from './dropped-files.ts'

const file = new File(['示例'], '示例.docx')

test('a dropped file is taken up once', () => {
  leaveFiles([file], 1_000)
  expect(takeFiles(2_000)).toEqual([file])
  expect(takeFiles(2_000)).toEqual([])
})

test('a dropped file whose form never came goes into no other form later', () => {
  leaveFiles([file], 1_000)
  expect(takeFiles(12_000)).toEqual([])
})
