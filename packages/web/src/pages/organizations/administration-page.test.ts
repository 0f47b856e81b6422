import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'

const key = {
  id: 'k1',
  accountId: 'u2',
  login: 'chengxu@example.cn',
  prefix: '0123456789ab',
  name: '示例检索程序',
  acts: true,
  madeOn: '2026-01-01',
  expiresOn: '2026-03-31',
  lastUsedOn: '2026-02-28',
}

test('the administration shows warnings, failed jobs and the settings', async () => {
  const page = await renderPage('/administration', [
    ['organizations/who-am-i', {}, me],
    ['organizations/list-all-access-keys', { limit: 500 }, { rows: [key], total: 1, next: null }],
    [
      'organizations/show-operation',
      {},
      {
        warnings: ['NO_MAIL_SERVER'],
        failedJobs: [{ job: 'send-notices', error: 'connection refused' }],
        orphans: [],
        config: { port: 4180 },
        version: '0.1.0',
        enteredNotices: [{ year: 2020, source: '示例通知' }],
      },
    ],
  ])
  for (const word of ['未设置邮件服务器', 'send-notices', '没有这样的文件', '4180', '版本 0.1.0'])
    expect(page).toContain(word)
  expect(page).toContain('2027 年的放假安排还没有录入')
  expect(page).toContain('示例通知')
  for (const word of ['chengxu@example.cn', 'zs_0123456789ab_…', '可以办理']) expect(page).toContain(word)
})
