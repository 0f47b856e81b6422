import type { FileValue } from '@zhunsheng/core'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Actor, thePublic } from '../context.ts'
import { codeOf } from '../testing/refused.ts'
import { storyAt } from '../testing/story-at.ts'
import { verifyChain } from '../trace/verify-chain.ts'
import { keepPaper } from './keep-paper.ts'
import { listTemplates } from './list-templates.ts'
import { makePaper } from './make-paper.ts'
import { writeDocx } from './papers/layout/write-docx.ts'
import { paperText } from './papers/paper-text.ts'
import { setTemplate } from './set-template.ts'
import { storeUpload } from './store-upload.ts'
import { ownFile, startingTemplateFile } from './template-files.ts'
import { templatedPapers } from './templates/fields/index.ts'

const at = storyAt('enquiry')
const secretary = () => at.story.actors.secretary
const organizationId = async () => (await at.project()).organization_id

async function upload(...lines: string[]): Promise<FileValue> {
  const bytes = await writeDocx({
    title: '示例',
    organizationName: '',
    layout: 'form',
    blocks: lines.map((text) => ({ kind: 'paragraph', text })),
  })
  const { sha256, name } = await storeUpload(at.bench.services, { name: '示例模板.docx', bytes })
  return { sha256, name }
}

const set = async (input: object, actor: Actor = secretary()) =>
  at.bench.run(
    setTemplate,
    { organizationId: await organizationId(), paper: 'enquiry-notice', from: at.story.today(), ...input },
    actor,
  )
const notice = async () =>
  paperText(
    (await at.bench.run(makePaper, { projectId: at.story.projectId, paper: 'enquiry-notice' }, secretary())).bytes,
  )

describe('a template of the organization’s own', () => {
  let file: FileValue
  let templateId: string
  beforeAll(async () => {
    file = await upload('本会通知：《{标准名称}》', '自{开始日期}起', '{#附件}', '{序号} {名称}', '{/附件}')
    templateId = (await set({ file })).templateId
  })

  test('makes the paper from its day on', async () => {
    expect(await notice()).toContain('本会通知：《')
    expect(await notice()).toContain('3 意见反馈表')
  })

  test('is named in the record of the paper, with its hash, and the chain holds', async () => {
    const input = { projectId: at.story.projectId, paper: 'enquiry-notice' }
    const { documentId } = await at.bench.run(keepPaper, input, secretary())
    expect((await at.rows('document')).find(({ id }) => id === documentId)).toMatchObject({ template_id: templateId })
    expect((await at.lastEvent('document.made')).data).toMatchObject({
      template: templateId,
      templateSha256: file.sha256,
    })
    expect(await verifyChain({ db: at.bench.db, files: at.bench.services.files })).toMatchObject({ holds: true })
  })

  test('stays on record when ours is used again, and may be had as it was filed', async () => {
    await set({})
    expect(await notice()).not.toContain('本会通知')
    const { papers } = await at.bench.run(listTemplates, { organizationId: await organizationId() }, secretary())
    const listed = papers.find(({ paper }) => paper === 'enquiry-notice')
    expect(listed).toMatchObject({
      inForce: null,
      history: [{ fileName: null }, { id: templateId, fileName: '示例模板.docx' }],
    })
    const filed = await at.bench.run(ownFile, { id: templateId }, secretary())
    expect(paperText(filed.bytes)).toContain('{标准名称}')
  })
})

test('every paper takes its own starting template', async () => {
  for (const { paper } of Object.values(templatedPapers)) {
    const { bytes } = await at.bench.run(startingTemplateFile, { paper: paper.name }, secretary())
    const { sha256, name } = await storeUpload(at.bench.services, { name: '起始.docx', bytes })
    expect(await codeOf(set({ paper: paper.name, file: { sha256, name } })), paper.name).toBe('done')
  }
  expect(await notice()).toContain('征求意见期')
})

test('what cannot be filled is refused', async () => {
  expect(await codeOf(set({ file: await upload('{标准名字}') }))).toBe('TEMPLATE_FIELDS_UNKNOWN')
  expect(await codeOf(set({ file: await upload('{#附件}') }))).toBe('TEMPLATE_TAGS_BROKEN')
  const { sha256 } = await storeUpload(at.bench.services, { name: '文本.txt', bytes: Buffer.from('{标准名称}') })
  expect(await codeOf(set({ file: { sha256, name: '文本.docx' } }))).toBe('TEMPLATE_NOT_DOCX')
  expect(await codeOf(set({ file: { sha256: '0'.repeat(64), name: '没有.docx' } }))).toBe('FILE_NOT_UPLOADED')
})

test('a comment form that could not be read back is refused', async () => {
  expect(await codeOf(set({ paper: 'comment-form', file: await upload('{标准名称}') }))).toBe(
    'TEMPLATE_FORM_UNREADABLE',
  )
})

test('a paper without templates and a day that is past are refused', async () => {
  expect(await codeOf(set({ paper: 'platform-export' }))).toBe('PAPER_UNKNOWN')
  expect(await codeOf(set({ from: '2026-01-01' }))).toBe('RULE_FROM_PAST')
})

test('a drafter, a secretary of another organization and the public set nothing', async () => {
  const stranger = await at.bench.seedActor(await at.bench.seedOrganization('SLBI'), 'secretary')
  expect(await codeOf(set({}, at.story.actors.drafter))).toBe('NOT_ALLOWED')
  expect(await codeOf(set({}, stranger))).toBe('NOT_ALLOWED')
  expect(await codeOf(set({}, thePublic))).toBe('NOT_SIGNED_IN')
})
