import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { type Story, walkTo } from '../testing/story.ts'
import { signHead } from '../trace/signed-head.ts'
import { makeDossier } from './make-dossier.ts'

let bench: Bench
let story: Story

beforeAll(async () => {
  bench = await openBench()
  story = await walkTo(bench, 'approval', { subjects: ['environment'] })
})
afterAll(() => bench.close())

const dossierOf = async (of: Story = story, actor = of.actors.secretary) =>
  unzipSync((await bench.run(makeDossier, { projectId: of.projectId }, actor)).bytes)
const text = (files: Record<string, Uint8Array>, path: string) => strFromU8(files[path] ?? new Uint8Array())

test('a dossier holds every document as it was filed, every paper that can be made, and the course', async () => {
  const files = await dossierOf()
  const documents = await bench.db
    .selectFrom('document')
    .select('sha256')
    .where('project_id', '=', story.projectId)
    .execute()
  const hashes = new Set(Object.values(files).map((bytes) => createHash('sha256').update(bytes).digest('hex')))
  expect(documents.filter(({ sha256 }) => !hashes.has(sha256))).toEqual([])
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(['清单.txt', 'manifest.json', '缺项.txt', '过程/过程记录.txt', '过程/过程记录.json']),
  )
  expect(Object.keys(files).filter((path) => path.startsWith('据记录生成/'))).toEqual(
    expect.arrayContaining([expect.stringContaining('会议纪要'), expect.stringContaining('报批函')]),
  )
})

test('the course is told from the proposal on', async () => {
  const words = text(await dossierOf(), '过程/过程记录.txt')
  expect(words.indexOf('提出项目《示例仓储机器人 安全要求》')).toBeGreaterThan(0)
  expect(words.indexOf('报批（示例协〔2026〕5号）')).toBeGreaterThan(words.indexOf('提出项目'))
})

test('a dossier at the beginning names what is missing and why it is needed', async () => {
  const begun = await walkTo(bench, 'drafting', { with: story, title: '示例仓储机器人 术语' })
  const words = text(await dossierOf(begun), '缺项.txt')
  expect(words).toContain('审查会议纪要（载明到会、表决和结论）')
  expect(words).toContain('团体标准发布公告')
})

test('the manifest has the hash of every file', async () => {
  const files = await dossierOf()
  const manifest = JSON.parse(text(files, 'manifest.json')) as { files: { path: string; sha256: string }[] }
  const others = Object.keys(files).filter((path) => path !== 'manifest.json' && path !== '清单.txt')
  expect(manifest.files.map(({ path }) => path).sort()).toEqual(others.sort())
  for (const { path, sha256 } of manifest.files)
    expect(
      createHash('sha256')
        .update(files[path] ?? '')
        .digest('hex'),
    ).toBe(sha256)
})

test('the signed head is in the dossier once there is one', async () => {
  expect(Object.keys(await dossierOf())).not.toContain('过程/留痕签名.json')
  await signHead(bench.db, bench.services.config, bench.services.clock)
  expect(Object.keys(await dossierOf())).toContain('过程/留痕签名.json')
})

test('a document whose file is gone does not keep the rest back, and is named', async () => {
  const other = await walkTo(bench, 'drafting', { with: story, title: '示例仓储机器人 包装' })
  const file = await bench.seedFile(new TextEncoder().encode('%PDF-1.7 示例'), '验证报告.pdf', 'pdf')
  await other.act('upload-document', { kind: 'verification', file })
  await rm(join(bench.folder, 'files', file.sha256.slice(0, 2), file.sha256))
  expect(text(await dossierOf(other), '缺项.txt')).toContain(`验证报告.pdf（SHA-256：${file.sha256}）`)
})

test('an expert of the panel may have the dossier', async () =>
  expect(Object.keys(await dossierOf(story, story.actors.expert)).length).toBeGreaterThan(0))

test('for the people of another organization the project does not exist', async () => {
  const stranger = await bench.seedActor(await bench.seedOrganization('SLWB'), 'leader')
  await expect(dossierOf(story, stranger)).rejects.toMatchObject({ code: 'PROJECT_NOT_FOUND' })
})

test('nobody has a dossier without signing in', () =>
  expect(bench.run(makeDossier, { projectId: story.projectId }, thePublic)).rejects.toMatchObject({
    code: 'NOT_SIGNED_IN',
  }))
