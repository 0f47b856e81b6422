import { Refusal } from '@zhunsheng/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { approveStandard } from '../../development/approve-standard.ts'
import { callExamination } from '../../development/call-examination.ts'
import { closeEnquiry } from '../../development/close-enquiry.ts'
import { publishStandard } from '../../development/publish-standard.ts'
import { showProject } from '../../development/show-project.ts'
import { submitComment } from '../../development/submit-comment.ts'
import { submitForApproval } from '../../development/submit-for-approval.ts'
import { submitForExamination } from '../../development/submit-for-examination.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { uploadStatement, uploadText } from '../../testing/story-files.ts'
import { verifyChain } from '../../trace/verify-chain.ts'
import { showStandard } from '../show-standard.ts'
import { takeOverProject } from './take-over-project.ts'
import { takeOverStandard } from './take-over-standard.ts'

let bench: Bench
let organizationId: string
let secretary: Awaited<ReturnType<Bench['seedActor']>>
let leader: Awaited<ReturnType<Bench['seedActor']>>

beforeAll(async () => {
  bench = await openBench()
  organizationId = await bench.seedOrganization('SLXH')
  secretary = await bench.seedActor(organizationId, 'secretary')
  leader = await bench.seedActor(organizationId, 'leader')
})
afterAll(() => bench.close())

const past = {
  projectApprovedOn: '2025-03-01',
  enquiryFrom: '2025-09-01',
  enquiryTo: '2025-10-01',
  examinedOn: '2026-01-20',
  draftingOrganizations: [{ name: '示例一有限公司' }],
  panelEmployers: ['示例大学'],
  votesPresent: 5,
  votesAgree: 5,
}
let count = 0
const take = (stage: string, input: Record<string, unknown> = {}, actor = secretary) =>
  bench.run(takeOverProject, { organizationId, stage, title: `示例在研项目 ${++count}`, ...input }, actor)
const text = () => uploadText(bench, '标准文本.docx', ['1 范围', '本文件规定了示例要求。'])
const codeOf = async (promise: Promise<unknown>): Promise<string> => {
  const error = await promise.then(
    () => 'nothing was refused',
    (reason: unknown) => reason,
  )
  return error instanceof Refusal ? error.code : String(error)
}

describe('a running project is taken over where it stands and goes on from there', () => {
  it('in drafting, with nothing asked of acts that are still to come', async () => {
    const taken = await take('drafting', { projectApprovedOn: '2026-01-10', planNumber: 'SLXH-2026-1' })
    expect(taken).toMatchObject({ stage: 'drafting', findings: [] })
    expect(await bench.run(showProject, { id: taken.projectId }, secretary)).toMatchObject({
      stage: 'drafting',
      planNumber: 'SLXH-2026-1',
    })
  })
  it('in an enquiry: the public comments on its text, and it is closed the day after its last day', async () => {
    const { projectId, findings } = await take('enquiry', {
      projectApprovedOn: '2025-03-01',
      enquiryFrom: '2026-02-20',
      enquiryTo: '2026-03-22',
      contact: '示例秘书处',
      text: await text(),
    })
    expect(findings).toEqual([])
    await bench.run(submitComment, { projectId, opinion: '建议补充术语。' }, thePublic)
    bench.clock.day('2026-03-22')
    expect(await codeOf(bench.run(closeEnquiry, { projectId }, secretary))).toBe('ENQUIRY_STILL_OPEN')
    bench.clock.day('2026-03-23')
    expect(await bench.run(closeEnquiry, { projectId }, secretary)).toMatchObject({ stage: 'disposition' })
    bench.clock.day('2026-03-02')
  })
  it('in an enquiry announced for twenty days, which is recorded as a deviation', async () => {
    const { findings } = await take('enquiry', {
      projectApprovedOn: '2025-03-01',
      enquiryFrom: '2026-02-20',
      enquiryTo: '2026-03-12',
      contact: '示例秘书处',
      text: await text(),
    })
    expect(findings.map(({ code }) => code)).toEqual(['ENQUIRY_TOO_SHORT'])
  })
  it('after its enquiry: it goes into examination although no enquiry was held here', async () => {
    const { projectId } = await take('disposition', past)
    expect(await bench.run(submitForExamination, { projectId }, secretary)).toMatchObject({ stage: 'examination' })
  })
  it('before its examination: the dossier asks for the examination, and no more for the enquiry', async () => {
    const { projectId } = await take('examination', past)
    const { dossier } = await bench.run(showProject, { id: projectId }, secretary)
    expect(dossier.missing.map(({ code }) => code)).toEqual(['draftText', 'explanatoryStatement', 'minutes'])
    expect(
      await codeOf(bench.run(submitForApproval, { projectId, documentNumber: '示例〔2026〕1号' }, secretary)),
    ).toBe('FINAL_EXAMINATION_NOT_PASSED')
    expect(
      await bench.run(
        callExamination,
        { projectId, kind: 'final', mode: 'meeting', on: '2026-03-20', place: '示例会议室', agenda: '审查送审稿' },
        secretary,
      ),
    ).toMatchObject({ stage: 'examination' })
  })
  it('after its examination: the leader approves it, and it gets the next number', async () => {
    const { projectId, findings } = await take('approval', {
      ...past,
      text: await text(),
      statement: await uploadStatement(bench),
    })
    expect(findings).toEqual([])
    const approved = await bench.run(approveStandard, { projectId, approvedOn: '2026-03-02' }, leader)
    expect(approved).toMatchObject({ stage: 'publication', number: 'T/SLXH 1—2026' })
  })
  it('with its number: it is published here and gives its drafting organizations their tasks', async () => {
    const { projectId, standardId } = await take('publication', {
      ...past,
      number: 'T/SLXH 30—2026',
      approvedOn: '2026-02-20',
      text: await text(),
    })
    const answer = await bench.run(
      publishStandard,
      {
        projectId,
        publishedOn: '2026-03-02',
        implementsOn: '2026-03-02',
        openness: 'full',
        documentNumber: '示例公告〔2026〕1号',
      },
      secretary,
    )
    expect(answer).toMatchObject({ tasksFor: 1, sameDay: true })
    expect(await bench.run(showStandard, { id: standardId ?? '' })).toMatchObject({ number: 'T/SLXH 30—2026' })
  })
  it('as the revision of a standard that is on record', async () => {
    const earlier = await bench.run(
      takeOverStandard,
      { organizationId, number: 'T/SLXH 5.2—2019', title: '示例被修订标准', publishedOn: '2019-06-01' },
      secretary,
    )
    const { projectId } = await take('approval', {
      ...past,
      revisesNumber: 'T/SLXH 5.2—2019',
      text: await text(),
      statement: await uploadStatement(bench),
    })
    expect(await bench.run(approveStandard, { projectId, approvedOn: '2026-03-02' }, leader)).toMatchObject({
      number: 'T/SLXH 5.2—2026',
    })
    expect(earlier.number).toBe('T/SLXH 5.2—2019')
  })
  it('with its former title in the timeline', async () => {
    const { projectId } = await take('drafting', { formerTitle: '示例旧名称', formerTitleUntil: '2026-01-05' })
    const { formerTitles, timeline } = await bench.run(showProject, { id: projectId }, secretary)
    expect(formerTitles).toEqual(['示例旧名称'])
    expect(timeline.find(({ type }) => type === 'project.renamed')?.occurredOn).toBe('2026-01-05')
  })
})

describe('taking over a running project is refused', () => {
  it('in an enquiry without its text', async () =>
    expect(await codeOf(take('enquiry', { enquiryFrom: '2026-02-20', enquiryTo: '2026-03-22', contact: '示例' }))).toBe(
      'TAKEOVER_ENQUIRY_UNFINISHED',
    ))
  it('with a number before it was approved', async () =>
    expect(await codeOf(take('drafting', { number: 'T/SLXH 40—2026' }))).toBe('TAKEOVER_NUMBER_TOO_EARLY'))
  it('without a number after it was approved', async () =>
    expect(await codeOf(take('publication', past))).toBe('TAKEOVER_NUMBER_NEEDED'))
  it('with a number in use', async () =>
    expect(await codeOf(take('publication', { ...past, number: 'T/SLXH 30—2026' }))).toBe('STANDARD_NUMBER_TAKEN'))
  it('as the revision of a standard that is not on record', async () =>
    expect(await codeOf(take('drafting', { revisesNumber: 'T/SLXH 999—2019' }))).toBe('STANDARD_NOT_FOUND'))
  it('with a plan number in use', async () =>
    expect(await codeOf(take('drafting', { planNumber: 'SLXH-2026-1' }))).toBe('PLAN_NUMBER_TAKEN'))
  it('at a stage that is not on the way', async () => expect(await codeOf(take('review'))).toBe('INPUT_MALFORMED'))
  it('to whoever is not signed in', async () =>
    expect(
      await codeOf(bench.run(takeOverProject, { organizationId, stage: 'drafting', title: '示例' }, thePublic)),
    ).toBe('NOT_SIGNED_IN'))
  it('to a leader', async () => expect(await codeOf(take('drafting', {}, leader))).toBe('NOT_ALLOWED'))
})

describe('after all of it', () => {
  it('the chain holds', async () =>
    expect(await verifyChain({ db: bench.db, files: bench.services.files })).toMatchObject({ holds: true }))
})
