import { createHash } from 'node:crypto'
import { strFromU8, strToU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { type DossierEntry, makeDossier } from './make-dossier.ts'

const manifest = { title: '《示例标准》报批卷宗', organizationName: '示例协会', madeOn: '2025-01-10' }

function entry(path: string, text: string, more: Partial<DossierEntry> = {}): DossierEntry {
  const content = strToU8(text)
  return { path, content, sha256: createHash('sha256').update(content).digest('hex'), ...more }
}

async function unpack(...entries: DossierEntry[]): Promise<Record<string, string>> {
  const files = unzipSync(await makeDossier({ entries, manifest }))
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

test('a dossier holds its files under Chinese names, with both lists', async () => {
  const files = await unpack(entry('03 征求意见/意见汇总处理表.docx', '甲', { madeBy: '秘书处', madeOn: '2024-11-01' }))
  expect(Object.keys(files)).toEqual(['03 征求意见/意见汇总处理表.docx', 'manifest.json', '清单.txt'])
  const hash = createHash('sha256').update('甲').digest('hex')
  expect(JSON.parse(files['manifest.json'] ?? '')).toMatchObject({
    title: manifest.title,
    files: [
      { path: '03 征求意见/意见汇总处理表.docx', bytes: 3, sha256: hash, madeBy: '秘书处', madeOn: '2024-11-01' },
    ],
  })
  expect(files['清单.txt']).toContain(`SHA-256：${hash}\r\n   形成：2024年11月1日　秘书处`)
})

test('names that are taken are numbered, whatever their case, and the lists keep theirs', async () => {
  const files = await unpack(
    entry('甲/A.docx', '1'),
    entry('甲/a.docx', '2'),
    entry('甲/A.docx', '3'),
    entry('manifest.json', '4'),
  )
  expect(Object.keys(files)).toEqual([
    '甲/A.docx',
    '甲/a (2).docx',
    '甲/A (3).docx',
    'manifest (2).json',
    'manifest.json',
    '清单.txt',
  ])
})

test.each([
  '../a',
  'a/../../b',
  '/a',
  'C:\\a',
  'a//b',
  '',
  '..\\a',
  'a\u0000b',
  'a/\u202etxt.exe',
])('the path %j is refused', async (path) => {
  await expect(unpack(entry(path, 'a'))).rejects.toMatchObject({ code: 'DOSSIER_PATH_UNSAFE' })
})

test('characters and names that Windows refuses are replaced', async () => {
  const files = await unpack(entry('T:XYZ/001?.docx', 'a'), entry('aux.txt', 'b'))
  expect(Object.keys(files)).toEqual(expect.arrayContaining(['T_XYZ/001_.docx', '_aux.txt']))
})

test('a file that is not the recorded one stops the dossier', async () => {
  await expect(unpack(entry('a.docx', 'a', { sha256: '0'.repeat(64) }))).rejects.toMatchObject({
    code: 'DOSSIER_HASH_DIFFERS',
  })
})

test('a file may come as a stream', async () => {
  async function* stream() {
    yield strToU8('甲')
    yield strToU8('乙')
  }
  expect((await unpack(entry('a.txt', '甲乙', { content: stream() })))['a.txt']).toBe('甲乙')
})

test('the same dossier gives the same bytes', async () => {
  const entries = [entry('a.txt', '甲'.repeat(200_000)), entry('b.pdf', '乙')]
  expect(await makeDossier({ entries, manifest })).toEqual(await makeDossier({ entries, manifest }))
})
