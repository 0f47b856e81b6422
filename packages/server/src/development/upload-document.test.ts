import { expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { storyAt } from '../testing/story-at.ts'

const at = storyAt('drafting')

const text = () => at.bench.seedFile(Buffer.from('示例文本'), '草案.docx')

test('each upload is a further version with its hash, and nothing is overwritten', async () => {
  const file = await text()
  await at.act('upload-document', { kind: 'draftText', file })
  await at.act('upload-document', {
    kind: 'explanatoryStatement',
    file: await at.bench.seedFile(Buffer.from('示例说明'), '编制说明.pdf', 'pdf'),
  })
  await at.act('upload-document', { kind: 'draftText', file, note: '改了第 4 章' }, at.story.actors.drafter)
  expect(
    (await at.rows('document')).map(({ kind, position, sha256 }) => [kind, position, sha256 === file.sha256]),
  ).toEqual([
    ['draftText', 1, true],
    ['explanatoryStatement', 2, false],
    ['draftText', 3, true],
  ])
})

test('the trace counts the versions of a kind and holds the hash', async () => {
  const event = await at.lastEvent('document.uploaded')
  expect(event.data).toEqual({ kind: { zh: '标准文本', en: 'text of the standard' }, name: '草案.docx', order: 2 })
  expect(event.files).toEqual([(await text()).sha256])
})

test('a text of the standard is a document, not a picture', async () => {
  const picture = await at.bench.seedFile(Buffer.from('示例图片'), '草案.png', 'png')
  expect(await at.tryAct('upload-document', { kind: 'draftText', file: picture })).toBe('FILE_KIND_NOT_ACCEPTED')
  expect(await at.tryAct('upload-document', { kind: 'verification', file: picture })).toBe('done')
})

test('a file that never arrived is not a version', async () => {
  expect(
    await at.tryAct('upload-document', { kind: 'draftText', file: { sha256: 'a'.repeat(64), name: '草案.docx' } }),
  ).toBe('FILE_NOT_UPLOADED')
})

test('two uploads in the same moment are two versions', async () => {
  const file = await text()
  const both = await Promise.all([
    at.tryAct('upload-document', { kind: 'patent', file }),
    at.tryAct('upload-document', { kind: 'patent', file }, at.story.actors.drafter),
  ])
  expect(both).toEqual(['done', 'done'])
  const positions = (await at.rows('document')).map(({ position }) => position)
  expect(new Set(positions).size).toBe(positions.length)
})

test('experts and the public upload nothing', async () => {
  expect(await at.tryAct('upload-document', { kind: 'draftText', file: await text() }, at.story.actors.expert)).toBe(
    'NOT_ALLOWED',
  )
  expect(await at.tryAct('upload-document', { kind: 'draftText', file: await text() }, thePublic)).toBe('NOT_SIGNED_IN')
})
