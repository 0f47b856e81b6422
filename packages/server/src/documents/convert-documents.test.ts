import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from '../config.ts'
import { thePublic, theSystem } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { type Story, walkTo } from '../testing/story.ts'
import { convertToDocx, findLibreOffice } from './convert.ts'
import { convertDocumentJob } from './convert-documents.ts'
import { download } from './download.ts'
import { keepConverted } from './keep-converted.ts'
import { papers } from './papers/index.ts'
import { paperText } from './papers/paper-text.ts'
import { storeUpload } from './store-upload.ts'

const program = await findLibreOffice(readConfig({}, tmpdir()))

let bench: Bench
let story: Story

beforeAll(async () => {
  bench = await openBench()
  story = await walkTo(bench, 'drafting')
})
afterAll(() => bench.close())

/** A real .doc, written by the program that will read it again. */
async function oldWordFile(soffice: string, text: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'zhunsheng-doc-'))
  const record = { letterhead: { organizationName: '示例协会' }, subject: { titleZh: text }, until: null }
  await writeFile(join(folder, 'text.docx'), await papers.commentForm.make(record))
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  await promisify(execFile)(soffice, [
    profile,
    '--headless',
    '--convert-to',
    'doc',
    '--outdir',
    folder,
    join(folder, 'text.docx'),
  ])
  const bytes = await readFile(join(folder, 'text.doc'))
  await rm(folder, { recursive: true, force: true })
  return bytes
}

async function uploadOld(bytes: Uint8Array): Promise<string> {
  const file = await storeUpload(bench.services, { name: '示例文本.doc', bytes })
  return String(
    (await story.act('upload-document', { kind: 'draftText', file: { sha256: file.sha256, name: file.name } }))[
      'documentId'
    ],
  )
}

test.skipIf(!program)('a .doc is kept as it was filed, with a readable .docx beside it', async () => {
  const id = await uploadOld(await oldWordFile(program ?? '', '旧格式的示例文本'))
  await convertDocumentJob.run(bench.services)
  const filed = await bench.run(download, { id }, story.actors.secretary)
  expect(filed.name).toBe('示例文本.doc')
  const converted = await bench.run(download, { id, as: 'docx' }, story.actors.secretary)
  expect(paperText(converted.bytes)).toContain('旧格式的示例文本')
  const event = await bench.db
    .selectFrom('trace_event')
    .select('type')
    .where('subject_id', '=', id)
    .orderBy('seq', 'desc')
    .executeTakeFirstOrThrow()
  expect(event.type).toBe('document.converted')
})

test('where LibreOffice is not installed, nothing happens', async () => {
  const config = { ...bench.services.config, libreOfficePath: '/nowhere/soffice' }
  await convertDocumentJob.run({ ...bench.services, config })
  expect(await findLibreOffice(config)).toBeNull()
})

test('a program that fails is an error, never a file', () =>
  expect(convertToDocx('/bin/false', new Uint8Array([1]), 'doc')).rejects.toThrow())

test('a program that takes too long is ended, with what it started', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'zhunsheng-slow-'))
  const slow = join(folder, 'soffice')
  await writeFile(slow, `#!/bin/sh\n(sleep 2; touch ${folder}/outlived) &\nwait\n`, { mode: 0o755 })
  await expect(convertToDocx(slow, new Uint8Array([1]), 'doc', 200)).rejects.toThrow('SIGKILL')
  await setTimeout(3_000)
  await expect(readFile(join(folder, 'outlived'))).rejects.toThrow('ENOENT')
  await rm(folder, { recursive: true, force: true })
})

test('only the product itself enters a converted file', async () => {
  const input = { documentId: String(story.rows.draftId ?? 'none'), sha256: '0'.repeat(64) }
  await expect(bench.run(keepConverted, input, story.actors.secretary)).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  await expect(bench.run(keepConverted, input, thePublic)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
})

test('a converted file of a document that is not there is refused', () =>
  expect(bench.run(keepConverted, { documentId: 'none', sha256: '0'.repeat(64) }, theSystem)).rejects.toMatchObject({
    code: 'FILE_NOT_FOUND',
  }))
