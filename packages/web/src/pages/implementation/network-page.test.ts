import type { NetworkView, Point } from '@zhunsheng/server/api'
import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'

const point: Point = {
  id: 'p1',
  organizationId: null,
  name: '示例检测中心',
  kinds: ['monitoring', 'verification'],
  field: '消防',
  ics: [],
  ccs: [],
  place: '110105',
  capability: '示例能力',
  qualification: null,
  qualificationScope: null,
  qualifiedFrom: null,
  qualifiedTo: null,
  fromOn: '2026-01-05',
  entryDocument: '示例监测〔2026〕1号',
  suspendedOn: null,
  suspendedReason: null,
  leftOn: null,
  leftReason: null,
  version: 1,
  state: 'in',
  qualified: 'unknown',
}
const network: NetworkView = {
  rows: [point],
  total: 1,
  next: null,
  provinces: [{ province: '11', kind: 'monitoring', count: 3 }],
  mayEnter: false,
}

const show = (language: 'zh' | 'en', view: NetworkView) =>
  renderPage(
    '/network',
    [
      ['organizations/who-am-i', {}, me],
      ['implementation/list-points', {}, view],
      ['organizations/list-organizations', { limit: 500 }, { rows: [], total: 0, next: null }],
    ],
    language,
  )

test('a point says what it is, where, and that its qualification is not known', async () => {
  const page = await show('zh', network)
  for (const words of [
    '示例检测中心',
    '标准实施监测点、国家标准验证点',
    '北京市（110105）',
    '在网',
    '资质不详',
    '京 3',
  ])
    expect(page).toContain(words)
  expect(page).not.toContain('纳入监测网')
})

test('an authority may enter one', async () => {
  expect(await show('zh', { ...network, mayEnter: true })).toContain('纳入监测网')
})

test('it is whole in English', async () => {
  const page = await show('en', network)
  for (const words of ['Monitoring point, Verification point', 'Beijing (110105)', 'Qualification not known', 'BJ 3'])
    expect(page).toContain(words)
})
