import { parseStandardNumber } from '@zhunsheng/core'
import { describe, expect, it } from 'vitest'
import { cleanDraft } from '../../testing/clean-draft.ts'
import type { Piece } from '../../testing/draft.ts'
import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { insertAfter, insertBefore } from '../../testing/mutate-draft.ts'
import { inOrder } from './order-of-documents.ts'
import { referenceOrder } from './reference-order.ts'

const reference = (text: string): Piece => ({ kind: 'reference', text })
const LAST = 'GB/T 4214.1—2017　家用和类似用途电器噪声测试方法　通用要求'
const cited = (...numbers: readonly string[]) => withSentence(`包装应符合${numbers.join('和')}的规定。`)

describeCheck(referenceOrder, {
  passes: [
    {
      name: 'a sector standard behind the national ones',
      draft: insertAfter(cited('QB/T 1'), LAST, reference('QB/T 1　示例包装')),
    },
  ],
  fails: [
    {
      name: 'a sector standard before a national one',
      draft: insertBefore(cited('QB/T 1'), LAST, reference('⟦QB/T 1　示例包装⟧')),
      message: 'behind',
    },
    {
      name: 'a smaller number behind',
      draft: insertAfter(cited('GB/T 191'), LAST, reference('⟦GB/T 191　包装储运图示标志⟧')),
      message: 'before',
    },
  ],
  notApplicable: [{ name: 'an empty list', draft: cleanDraft({ type: 'terminology' }) }],
})

describe('the order of documents', () => {
  it.each([
    ['GB/T 191', 'GB 2762', true],
    ['GB/T 2423.2', 'GB/T 2423.10', true],
    ['GM/T 0005', 'GM/Z 0001', true],
    ['GM/Z 0001', 'GM/T 0005', true],
    ['T/CAS 115', 'ISO 9001', true],
    ['IEC 60335-1', 'ISO 9001', true],
    ['ISO 9001', 'QB/T 1', false],
  ])('%s may stand before %s: %s', (one, other, expected) => {
    const [first, second] = [parseStandardNumber(one), parseStandardNumber(other)]
    if (first.kind === 'malformed' || second.kind === 'malformed') throw new Error('no number')
    expect(inOrder(first, second)).toBe(expected)
  })
})
