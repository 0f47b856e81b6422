import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'

test('the administration shows warnings, failed jobs and the settings', async () => {
  const page = await renderPage('/administration', [
    ['organizations/who-am-i', {}, me],
    [
      'organizations/show-operation',
      {},
      {
        warnings: ['NO_MAIL_SERVER'],
        failedJobs: [{ job: 'send-notices', error: 'connection refused' }],
        orphans: [],
        config: { port: 4180 },
        version: '0.1.0',
      },
    ],
  ])
  for (const word of ['NO_MAIL_SERVER', 'send-notices', '没有这样的文件', '4180', '版本 0.1.0'])
    expect(page).toContain(word)
})
