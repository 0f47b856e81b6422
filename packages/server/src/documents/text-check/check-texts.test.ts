import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bench, openBench } from '../../testing/bench.ts'
import { checkWaiting, FAULTY_SENTENCE, uploadDraftWith } from '../../testing/checked-text.ts'
import { type Story, walkTo } from '../../testing/story.ts'
import { wordFile } from '../papers/forms/test-files.ts'
import { storeUpload } from '../store-upload.ts'
import { checkTextsJob } from './check-texts.ts'
import { findCheck } from './store.ts'

let bench: Bench
let story: Story

beforeAll(async () => {
  bench = await openBench()
  story = await walkTo(bench, 'drafting')
})
afterAll(() => bench.close())

const upload = async (name: string, bytes: Uint8Array, kind = 'draftText') => {
  const file = await storeUpload(bench.services, { name, bytes })
  const done = await story.act('upload-document', { kind, file: { sha256: file.sha256, name } })
  return String(done['documentId'])
}

describe('an uploaded text', () => {
  it('waits for its check, and then has a result with every rule and its blocks', async () => {
    const id = await uploadDraftWith(bench, story, FAULTY_SENTENCE)
    expect((await findCheck(bench.db, id))?.state).toBe('waiting')
    await checkWaiting(bench)
    const check = await findCheck(bench.db, id)
    expect(check).toMatchObject({ state: 'done', code: null })
    expect(check?.report?.document.profile).toMatchObject({ paper: 'standard', level: 'group', stage: 'enquiry' })
    expect(check?.report?.checks.length).toBeGreaterThan(0)
    expect(check?.blocks?.some(({ text }) => text.includes(FAULTY_SENTENCE))).toBe(true)
  })
  it('that cannot be read is told so, and does not keep others waiting', async () => {
    const scanned = await upload('扫描件.pdf', new TextEncoder().encode('%PDF-1.4\n%âãÏÓ\n'))
    const readable = await uploadDraftWith(bench, story, '电机应接地。')
    await checkWaiting(bench)
    expect((await findCheck(bench.db, scanned))?.state).toBe('unreadable')
    expect((await findCheck(bench.db, scanned))?.code).not.toBeNull()
    expect((await findCheck(bench.db, readable))?.state).toBe('done')
  })
  it('whose file is gone is told so, the others are checked, and the job says what failed', async () => {
    const lost = await uploadDraftWith(bench, story, '电机应绝缘。')
    const { sha256 } = await bench.db
      .selectFrom('document')
      .select('sha256')
      .where('id', '=', lost)
      .executeTakeFirstOrThrow()
    const files = {
      ...bench.services.files,
      read: (address: string) =>
        address === sha256 ? Promise.reject(new Error('gone')) : bench.services.files.read(address),
    }
    const queue = { ending: new AbortController().signal }
    await expect(checkTextsJob.run({ ...bench.services, files }, queue)).rejects.toThrow('1')
    expect(await findCheck(bench.db, lost)).toMatchObject({ state: 'failed', code: 'FILE' })
  })
  it('is left waiting by a worker that is ending', async () => {
    const id = await uploadDraftWith(bench, story, '电机应防潮。')
    await checkTextsJob.run(bench.services, { ending: AbortSignal.abort() })
    expect((await findCheck(bench.db, id))?.state).toBe('waiting')
    await checkWaiting(bench)
  })
  it('of another kind is not checked', async () => {
    const id = await upload('会议照片.docx', wordFile(''), 'evidence')
    expect(await findCheck(bench.db, id)).toBeNull()
  })
})
