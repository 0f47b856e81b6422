import { findCaseProcedure } from '@zhunsheng/core'
import { stories } from '@zhunsheng/core/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { castOf, liveStory } from '../../testing/case-story.ts'
import { codeOf } from '../../testing/refused.ts'
import { uploadText } from '../../testing/story-files.ts'
import { doCaseAct } from './do-case-act.ts'
import { readCaseText } from './read-case-text.ts'

let bench: Bench
let players: Awaited<ReturnType<typeof castOf>>
let caseId: string
beforeAll(async () => {
  bench = await openBench()
  const procedure = findCaseProcedure('voluntary-national')
  if (!procedure) throw new Error('the procedure is there')
  players = await castOf(bench, procedure, 0)
  const whole = stories['voluntary-national']?.whole ?? []
  const upTo = whole.findIndex(({ act }) => act === 'add-indicator')
  caseId = await liveStory(bench, 'voluntary-national', players, { deeds: whole.slice(0, upTo) })
})
afterAll(() => bench.close())

const act = (name: string, values: Readonly<Record<string, unknown>>) =>
  bench.run(doCaseAct, { caseId, act: name, values }, players.cast['committee'])

it('marks at its clause each indicator that nobody has proved, and lists those whose clause the text does not have', async () => {
  await act('add-indicator', { characteristic: '噪声', clause: '2.1', requirement: '不大于 70 dB' })
  await act('add-indicator', {
    characteristic: '寿命',
    clause: '9.9',
    requirement: '不少于 5 年',
    evidence: '示例文献',
  })
  const draft = await uploadText(bench, '草案.docx', [
    '示例名称',
    '1 范围',
    '本文件规定了示例要求。',
    '2 要求',
    '2.1 噪声',
    '噪声不大于 70 dB。',
  ])
  const statement = await bench.seedFile(new TextEncoder().encode('示例'), '编制说明.docx')
  await act('upload-draft', {
    draft,
    statement,
    statementParts: Object.keys(partsOf()),
    statementComplete: true,
  })
  const view = await bench.run(readCaseText, { caseId }, players.cast['committee'])
  expect(view).toMatchObject({ fileName: '草案.docx', indicators: 2 })
  const marked = view.blocks?.filter(({ marks }) => marks.length > 0) ?? []
  expect(marked).toMatchObject([{ clause: '2.1', marks: [{ characteristic: '噪声', standing: 'none' }] }])
  expect(view.unplaced).toMatchObject([{ characteristic: '寿命', standing: 'evidenceOnly' }])
})

it('is for those who take part', async () => {
  const stranger = await bench.seedActor(await bench.seedOrganization('SLQT'), 'secretary')
  expect(await codeOf(bench.run(readCaseText, { caseId }, stranger))).toBe('CASE_NOT_FOUND')
  expect(await codeOf(bench.run(readCaseText, { caseId }, thePublic))).toBe('NOT_SIGNED_IN')
})

function partsOf(): Readonly<Record<string, unknown>> {
  const field = findCaseProcedure('voluntary-national')?.acts['upload-draft']?.fields['statementParts']
  return field?.kind === 'choices' ? field.options : {}
}
