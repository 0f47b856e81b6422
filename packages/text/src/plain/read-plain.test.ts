import { expect, it } from 'vitest'
import { readPlain } from './read-plain.ts'

it('plain text has a paragraph for each line with words, at its line', () => {
  const flow = readPlain('1 范围\r\n\r\n本文件\u200b适用于示例设备。\n\f2 要求')
  expect(flow.blocks.map((block) => (block.kind === 'paragraph' ? block.text : null))).toEqual([
    '1 范围',
    '本文件适用于示例设备。',
    '2 要求',
  ])
  expect(flow.blocks[2]).toMatchObject({ pageBreakBefore: true, segments: [{ paragraph: 3, offset: 1 }] })
})
