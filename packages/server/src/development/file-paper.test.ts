import { expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { storyAt } from '../testing/story-at.ts'

const at = storyAt('enquiry')

const paper = async () => ({
  document: at.story.rows.draftId,
  scan: await at.bench.seedFile(Buffer.from('盖章'), '盖章扫描.pdf', 'pdf'),
  documentNumber: '示例〔2026〕3号',
})

test('the stamped scan stands beside the file it belongs to, under its number', async () => {
  await at.act('file-paper', await paper())
  expect((await at.rows('document')).at(-1)).toMatchObject({
    kind: 'stamped',
    of_row: at.story.rows.draftId,
    document_number: '示例〔2026〕3号',
  })
})

test('a scan of nothing, or one that never arrived, is not filed', async () => {
  expect(await at.tryAct('file-paper', { ...(await paper()), document: 'nothing' })).toBe('ROW_NOT_FOUND')
  expect(
    await at.tryAct('file-paper', { ...(await paper()), scan: { sha256: 'd'.repeat(64), name: '盖章.pdf' } }),
  ).toBe('FILE_NOT_UPLOADED')
})

test('only the secretariat files it', async () => {
  expect(await at.tryAct('file-paper', await paper(), at.story.actors.leader)).toBe('NOT_ALLOWED')
  expect(await at.tryAct('file-paper', await paper(), thePublic)).toBe('NOT_SIGNED_IN')
})
