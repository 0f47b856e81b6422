import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'

const watch = {
  id: 'w1',
  kind: 'references',
  family: null,
  projectId: 'x1',
  projectTitle: '示例标准',
  begunOn: '2026-11-20',
  standing: {
    'GB/T 99002—2001': { verdict: 'current', current: 'GB/T 99002—2001' },
    'GB/T 99001—2010': { verdict: 'replaced', current: 'GB/T 99001—2020' },
  },
} as const

test('what a draft cites is listed with its status, what has to be done first', async () => {
  const page = await renderPage('/watches', [
    ['organizations/who-am-i', {}, me],
    ['registry/list-watches', {}, { day: '2026-11-23', rows: [watch] }],
  ])
  for (const word of ['示例标准', '被代替', 'GB/T 99001—2020', '现行']) expect(page).toContain(word)
  expect(page.indexOf('GB/T 99001—2010')).toBeLessThan(page.indexOf('GB/T 99002—2001'))
})

test('an empty list says what following is for', async () => {
  const page = await renderPage('/watches', [
    ['organizations/who-am-i', {}, me],
    ['registry/list-watches', {}, { day: '2026-11-23', rows: [] }],
  ])
  expect(page).toContain('还没有关注')
})
