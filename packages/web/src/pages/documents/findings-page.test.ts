import type { TextCheckView } from '@zhunsheng/server/api'
import { checks, readStandard, runChecks, textOf } from '@zhunsheng/text'
import { describe, expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'

const TEXT = '# 1 范围\n\n本文件规定了示例产品的要求。\n\n# 4 要求\n\n外壳的温升应符合5.2节的规定。\n'

/** What the server answers of a text, made by the engine itself. */
function checked(over: Partial<TextCheckView> = {}): TextCheckView {
  const read = readStandard(new TextEncoder().encode(TEXT), { fileName: 'draft.md' })
  if (!read.ok) throw new Error(read.code)
  const report = runChecks(textOf(read.document, { profile: { level: 'group', stage: 'enquiry' } }), { checks })
  return {
    document: { id: 'd1', name: '示例标准.docx', kind: 'draftText', projectId: 'x1', projectTitle: '示例标准' },
    state: 'done',
    code: null,
    ahead: 0,
    endedAt: '2026-11-22T03:00:00Z',
    isOutdated: false,
    report,
    blocks: read.document.blocks.map(({ index, kind, text, level, element }) => ({
      index,
      kind,
      text,
      level,
      element,
      number: null,
    })),
    decisions: [],
    since: null,
    mayDecide: true,
    ...over,
  }
}

const page = (view: TextCheckView, search = '', language: 'zh' | 'en' = 'zh') =>
  renderPage(
    `/documents/d1/findings${search}`,
    [
      ['organizations/who-am-i', {}, me],
      ['documents/read-text-check', { documentId: 'd1' }, view],
    ],
    language,
  )

describe('the findings page', () => {
  test('shows the text, what it was taken for, and each finding with its rule', async () => {
    const shown = await page(checked())
    for (const word of ['示例标准.docx', '团体标准', '征求意见稿', '外壳的温升', 'X02', '认可', '搁置……'])
      expect(shown).toContain(word)
  })
  test('shows what was decided, with reason and day, apart from what is open', async () => {
    const view = checked()
    const fingerprint = view.report?.findings.find(({ checkId }) => checkId === 'X02')?.fingerprint ?? ''
    const decision = {
      id: 'f1',
      checkId: 'X02',
      fingerprint,
      decision: 'suppressed',
      reason: '示例理由',
      on: '2026-11-21',
      by: '示例秘书',
    }
    const decided = await page({ ...view, decisions: [decision] }, '?state=decided')
    for (const word of ['已搁置', '示例理由', '示例秘书', '撤回处理']) expect(decided).toContain(word)
  })
  test('says what could not be told, and why', async () => {
    expect(await page(checked())).toContain('没有判定的规则和部分')
  })
  test('of a text that waits says how many are before it', async () => {
    expect(await page(checked({ state: 'waiting', report: null, ahead: 3 }))).toContain('前面还有 3 份')
  })
  test('of a text that could not be read says why and what to do', async () => {
    const shown = await page(checked({ state: 'unreadable', code: 'encrypted', report: null }))
    for (const word of ['没有检查', '密码', '重新检查']) expect(shown).toContain(word)
  })
  test('offers nobody to decide who may not', async () => {
    expect(await page(checked({ mayDecide: false }))).not.toContain('搁置……')
  })
  test('is there in English', async () => {
    for (const word of ['what the rules found', 'Take as right', 'errors'])
      expect(await page(checked(), '', 'en')).toContain(word === 'errors' ? 'error' : word)
  })
})
