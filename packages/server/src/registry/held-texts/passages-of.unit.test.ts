import { expect, it } from 'vitest'
import { p, wordFile } from '../../documents/papers/forms/test-files.ts'
import { passagesOf } from './passages-of.ts'

it('a text is read passage by passage, each with the clause that it stands in', () => {
  const words = ['示例规程', '1 范围', '本文件规定了示例要求。', '2 要求', '2.1 温升', '温升不大于 65 K。']
  const passages = passagesOf(wordFile(words.map((text) => p(text)).join('')))
  expect(passages).toContainEqual(['1', '本文件规定了示例要求。'])
  expect(passages).toContainEqual(['2.1', '温升不大于 65 K。'])
})

it('a file that the engine cannot read has no passages', () =>
  expect(passagesOf(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 1, 2, 255))).toEqual([]))
