import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Actor, thePublic } from '../context.ts'
import { changeParticular } from '../organizations/change-particular.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { codeOf } from '../testing/refused.ts'
import { uploadScan } from '../testing/story-files.ts'
import { paperText } from './papers/paper-text.ts'
import { ownFile, startingTemplateFile } from './template-files.ts'

let bench: Bench
let secretary: Actor
let entryId: string

beforeAll(async () => {
  bench = await openBench()
  const organizationId = await bench.seedOrganization()
  secretary = await bench.seedActor(organizationId, 'secretary')
  const evidence = await uploadScan(bench, '变更批复.png')
  const change = { organizationId, what: 'businessScope', value: '示例新范围', from: '2026-03-02', evidence }
  entryId = (await bench.run(changeParticular, change, secretary)).entryId
})
afterAll(() => bench.close())

test('a starting template is our own form with its fields', async () => {
  const { name, bytes } = await bench.run(startingTemplateFile, { paper: 'sign-in-sheet' }, secretary)
  expect(name).toBe('模板_签到表.docx')
  expect(paperText(bytes)).toContain('{#人员}{序号}|{姓名}|{单位}|{职务或职称}|{身份}')
})

test('a paper that takes no template has none to begin with', async () => {
  expect(await codeOf(bench.run(startingTemplateFile, { paper: 'platform-export' }, secretary))).toBe('PAPER_UNKNOWN')
  expect(await codeOf(bench.run(startingTemplateFile, { paper: 'sign-in-sheet' }, thePublic))).toBe('NOT_SIGNED_IN')
})

test('the evidence of a changed scope is had by the organization alone', async () => {
  expect(await bench.run(ownFile, { id: entryId }, secretary)).toMatchObject({
    name: '变更批复.png',
    mediaType: 'image/png',
  })
  const stranger = await bench.seedActor(await bench.seedOrganization('SLBI'), 'secretary')
  expect(await codeOf(bench.run(ownFile, { id: entryId }, stranger))).toBe('NOT_ALLOWED')
  expect(await codeOf(bench.run(ownFile, { id: entryId }, thePublic))).toBe('NOT_SIGNED_IN')
  expect(await codeOf(bench.run(ownFile, { id: 'nothing' }, secretary))).toBe('FILE_NOT_FOUND')
})
