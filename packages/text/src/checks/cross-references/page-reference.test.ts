import { describe, it } from 'vitest'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck, expectInClause, withSentence } from '../../testing/expect-check.ts'
import { pageReference } from './page-reference.ts'

describeCheck(pageReference, {
  passes: [{ name: 'a page of the manual that is described', draft: withSentence('说明书的第2页印有警示标志。') }],
  fails: [
    { name: 'a page', draft: withSentence('电机的安装尺寸见⟦第12页⟧。'), message: 'page' },
    { name: 'a page of another standard', draft: withSentence('测点的布置见GB/T 1236⟦第8页⟧。'), message: 'page' },
  ],
  notApplicable: [{ name: 'a text without pointers', draft: { ...cleanDraft(), pieces: [] } }],
})

describe('a page as a pointer', () => {
  it.each(['电机的功率见表1。', '测试报告共3页，第3页为签字页。'])('%s', (sentence) => {
    expectInClause(pageReference, sentence)
  })
})
