import type { CaseText } from '@zhunsheng/server/api'
import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'

const mark = {
  rowId: 'i1',
  characteristic: '噪声',
  requirement: '不大于 70 dB',
  clause: '5.1',
  standing: 'none',
} as const
const text: CaseText = {
  title: '示例叉车 噪声',
  from: { zh: '上传征求意见稿和编制说明', en: 'Upload the draft' },
  fileName: '草案.docx',
  titles: [null],
  part: 1,
  blocks: [
    { kind: 'heading', text: '5.1 噪声', clause: '5.1', marks: [mark] },
    { kind: 'table', rows: [[{ text: '项目', span: 1 }]], marks: [] },
  ],
  unplaced: [{ ...mark, rowId: 'i2', characteristic: '寿命', clause: null, standing: 'evidenceOnly' }],
  indicators: 2,
}

const page = (view: CaseText) =>
  renderPage('/cases/c1/text', [
    ['organizations/who-am-i', {}, me],
    ['development/read-case-text', { caseId: 'c1' }, view],
  ])

test('an indicator without evidence is marked at its clause, and one without a place stands before the text', async () => {
  const shown = await page(text)
  for (const words of ['5.1 噪声', '没有依据，没有验证', '寿命', '只写明依据，没有验证', '草案.docx'])
    expect(shown).toContain(words)
})

test('a case without a draft, and a file that cannot be shown, say so', async () => {
  expect(await page({ ...text, fileName: null, blocks: null, indicators: 0, unplaced: [] })).toContain('还没有上传草案')
  expect(await page({ ...text, blocks: null })).toContain('不能在页面中显示')
})
