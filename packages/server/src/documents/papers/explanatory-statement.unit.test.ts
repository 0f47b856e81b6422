import { expect, test } from 'vitest'
import { checkExplanatoryStatement } from './explanatory-statement.ts'
import { p, tbl, tr, wordFile } from './forms/test-files.ts'

function verdicts(...paragraphs: string[]): Record<string, string | null> {
  const check = checkExplanatoryStatement(wordFile(paragraphs.join('')))
  if (check.kind !== 'checked') throw new Error(check.because)
  return Object.fromEntries(check.parts.map((part) => [part.part, part.verdict === 'found' ? part.heading : null]))
}

test('a part is found by its heading, with its text and place', () => {
  const check = checkExplanatoryStatement(wordFile(p('编制说明') + p('一、工作简况') + p('（一）任务来源')))
  expect(check).toMatchObject({
    kind: 'checked',
    parts: [
      { part: 'work', verdict: 'found', heading: '一、工作简况', paragraph: 2 },
      ...Array.from({ length: 9 }, () => ({ verdict: 'notFound' })),
    ],
  })
})

test('all ten parts are found under the usual wordings', () => {
  const found = verdicts(
    p('1 工作概况'),
    p('2 标准编制原则和主要内容'),
    p('3 主要试验（或验证）情况'),
    p('4 与国际、国外同类标准水平的对比情况'),
    p('5 采用国际标准和国外先进标准的程度'),
    p('6 与现行法律、法规和强制性标准的关系'),
    p('7 重大分歧意见的处理经过和依据'),
    p('8 涉及专利的说明'),
    p('9 贯彻标准的要求和措施建议'),
    p('10 其他应予说明的事项'),
  )
  expect(Object.values(found)).not.toContain(null)
})

test('a sentence or a line of the contents is no heading', () => {
  expect(
    verdicts(p('本标准不涉及专利问题。'), p('八、涉及专利的说明\t12'), p('专利', '<w:pStyle w:val="TOC1"/>')).patents,
  ).toBeNull()
})

test('a heading that the program numbers is found', () => {
  expect(verdicts(p('涉及专利的说明', '<w:numPr/>')).patents).toBe('涉及专利的说明')
})

test('words in a table are no heading', () => expect(verdicts(tbl(tr('专利', '无'))).patents).toBeNull())

test('nothing is said of a file that is no .docx', () => {
  expect(checkExplanatoryStatement(new TextEncoder().encode('%PDF-1.7'))).toEqual({
    kind: 'unknown',
    because: 'notWord',
  })
})
