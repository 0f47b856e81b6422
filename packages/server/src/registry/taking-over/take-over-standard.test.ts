import { isRefusalCode, Refusal } from '@zhunsheng/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { showProject } from '../../development/show-project.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { uploadScan, uploadText } from '../../testing/story-files.ts'
import { verifyChain } from '../../trace/verify-chain.ts'
import { listStandards } from '../list-standards.ts'
import { showStandard } from '../show-standard.ts'
import { showStanding } from '../show-standing.ts'
import { takeOverStandard } from './take-over-standard.ts'

let bench: Bench
let organizationId: string
let secretary: Awaited<ReturnType<Bench['seedActor']>>

beforeAll(async () => {
  bench = await openBench()
  organizationId = await bench.seedOrganization('SLXH')
  secretary = await bench.seedActor(organizationId, 'secretary')
})
afterAll(() => bench.close())

let last = 100
const whole = () => ({
  organizationId,
  number: `T/SLXH ${++last}—2025`,
  title: `示例标准 第 ${last} 号`,
  projectApprovedOn: '2024-03-01',
  enquiryFrom: '2024-09-02',
  enquiryTo: '2024-10-02',
  examinedOn: '2025-01-02',
  approvedOn: '2025-01-10',
  publishedOn: '2025-01-15',
  implementsOn: '2025-03-01',
  draftingOrganizations: [{ name: '示例一有限公司', category: 'producer' as const }, { name: '示例研究院' }],
  panelEmployers: ['示例大学', '示例检测中心'],
  votesPresent: 7,
  votesAgree: 7,
})
const take = (changed: Record<string, unknown> = {}, actor = secretary) =>
  bench.run(takeOverStandard, { ...whole(), ...changed }, actor)
const codeOf = async (promise: Promise<unknown>): Promise<string> => {
  const error = await promise.then(
    () => 'nothing was refused',
    (reason: unknown) => reason,
  )
  return error instanceof Refusal && isRefusalCode(error.code) ? error.code : String(error)
}
const project = (id: string) => bench.run(showProject, { id }, secretary)

describe('a standard taken over with its whole history', () => {
  it('is in the register, with nothing found against it and no claim that it conforms', async () => {
    const taken = await take()
    expect(taken.findings).toEqual([])
    expect(taken.reminders).toEqual([])
    const { timeline } = await project(taken.projectId)
    expect(timeline.map(({ type }) => type)).toEqual(['project.taken-over'])
  })
  it('keeps the categories of its drafting organizations, and “other” where none was told', async () => {
    const { participants } = await project((await take()).projectId)
    expect(participants.map(({ organizationName, category }) => `${organizationName} ${category}`)).toEqual([
      '示例一有限公司 producer',
      '示例研究院 other',
    ])
  })
  it('keeps its text and its evidence with their hashes in the event', async () => {
    const text = await uploadText(bench, '标准文本.docx', ['1 范围'])
    const scan = await uploadScan(bench, '公告.png')
    const { documents, timeline } = await project((await take({ text, evidence: [scan] })).projectId)
    expect(documents.map(({ kind }) => kind).toSorted()).toEqual(['draftText', 'evidence'])
    expect(timeline.at(-1)?.files.map(({ sha256 }) => sha256)).toEqual([text.sha256, scan.sha256])
  })
  it('is found by a number that continues the sequence of the organization', async () => {
    const { number } = await take()
    const { rows } = await bench.run(listStandards, { q: number })
    expect(rows.map((row) => row.number)).toEqual([number])
  })
})

describe('what history did not meet', () => {
  it('is recorded as a deviation on its day, and never refused', async () => {
    const taken = await take({ enquiryTo: '2024-09-22' })
    expect(taken.findings.map(({ code, verdict }) => `${code} ${verdict}`)).toEqual(['ENQUIRY_TOO_SHORT deviation'])
    const rows = await bench.db
      .selectFrom('deviation')
      .select(['code', 'on_day'])
      .where('project_id', '=', taken.projectId)
      .execute()
    expect(rows).toEqual([{ code: 'ENQUIRY_TOO_SHORT', on_day: '2024-09-22' }])
  })
  it('does not stop even implementation before publication', async () => {
    const { findings } = await take({ implementsOn: '2025-01-01' })
    expect(findings.map(({ code }) => code)).toEqual(['IMPLEMENTATION_BEFORE_PUBLICATION'])
  })
  it('is only unknown where nobody wrote it down, and then leaves no deviation', async () => {
    const taken = await take({
      enquiryFrom: undefined,
      enquiryTo: undefined,
      panelEmployers: undefined,
      votesAgree: undefined,
      votesPresent: undefined,
    })
    expect(new Set(taken.findings.map(({ verdict }) => verdict))).toEqual(new Set(['unknown']))
    expect(
      await bench.db.selectFrom('deviation').selectAll().where('project_id', '=', taken.projectId).execute(),
    ).toEqual([])
  })
})

describe('days that nobody knows', () => {
  it('of publication: the standard is in the register all the same, without a day and without a review day', async () => {
    const { number } = await take({ publishedOn: undefined, implementsOn: undefined })
    expect(await bench.run(showStandard, { id: number })).toMatchObject({
      publishedOn: null,
      implementsOn: null,
      reviewDue: null,
      status: 'current',
    })
  })
  it('of withdrawal: the standard is withdrawn', async () => {
    const { number, tasksFor } = await take({ withdrawnDayUnknown: true })
    expect(await bench.run(showStandard, { id: number })).toMatchObject({ status: 'withdrawn', reviewDue: null })
    expect(tasksFor).toBe(0)
  })
  it('of publication: its public page stands as well', async () => {
    const { standardId } = await take({ publishedOn: undefined, implementsOn: undefined, withdrawnDayUnknown: true })
    expect(await bench.run(showStanding, { id: standardId }, thePublic)).toMatchObject({
      stage: 'withdrawn',
      withdrawnOn: null,
    })
  })
  it('of the act: the event stands under the day of its entry', async () => {
    const { timeline } = await project((await take({ publishedOn: undefined, implementsOn: undefined })).projectId)
    expect(timeline.find(({ type }) => type === 'project.taken-over')?.occurredOn).toBe('2026-03-02')
  })
})

describe('follow-up tasks', () => {
  it('are given where publication lies within the months that were set', async () => {
    expect((await take({ tasksWithinMonths: 14 })).tasksFor).toBe(2)
    expect((await take({ tasksWithinMonths: 13 })).tasksFor).toBe(0)
  })
  it('of an old standard are given when asked for', async () => {
    const old = {
      number: 'T/SLXH 90—2019',
      publishedOn: '2019-06-01',
      approvedOn: '2019-05-01',
      implementsOn: '2019-09-01',
      examinedOn: undefined,
    }
    expect((await take({ ...old, assignTasks: true })).tasksFor).toBe(2)
    expect((await take({ ...old, number: 'T/SLXH 91—2019' })).tasksFor).toBe(0)
  })
})

describe('the edition that was replaced', () => {
  it('shows its successor, and is replaced from the day the successor came into force', async () => {
    const earlier = await take()
    const later = await take({ replacesNumber: earlier.number })
    expect(await bench.run(showStandard, { id: earlier.number })).toMatchObject({
      status: 'replaced',
      replacedBy: [{ number: later.number }],
    })
  })
  it('may be taken over after its successor', async () => {
    const later = await take({ replacesNumber: 'T/SLXH 77—2019' })
    await take({ number: 'T/SLXH 77—2019', publishedOn: '2019-06-01' })
    expect(await bench.run(showStandard, { id: later.number })).toMatchObject({
      replaces: [{ number: 'T/SLXH 77—2019' }],
    })
  })
})

describe('taking over is refused', () => {
  it('for a number in use, in whatever spelling and with whatever zeros', async () => {
    const { number } = await take()
    expect(await codeOf(take({ number }))).toBe('STANDARD_NUMBER_TAKEN')
    expect(await codeOf(take({ number: number.replace('T/SLXH ', 'Ｔ／ＳＬＸＨ００') }))).toBe('STANDARD_NUMBER_TAKEN')
  })
  it('for a number of another organization', async () =>
    expect(await codeOf(take({ number: 'T/QTXH 1—2025' }))).toBe('NUMBER_OF_OTHER_ORGANIZATION'))
  it.each([
    '不是编号',
    'T/SLXH 1',
    'GB/T 1—2020',
    'T/SLXH 1.2.3—2020',
  ])('for “%s”, which is no number of a group standard', async (number) =>
    expect(await codeOf(take({ number }))).toBe('STANDARD_NUMBER_MALFORMED'))
  it('for a past act in the future', async () =>
    expect(await codeOf(take({ publishedOn: '2026-03-03' }))).toBe('DATE_IN_FUTURE'))
  it('not for implementation in the future', async () =>
    expect(await codeOf(take({ implementsOn: '2026-06-01' }))).toBe('nothing was refused'))
  it('for an enquiry that ended before it began', async () =>
    expect(await codeOf(take({ enquiryTo: '2024-09-01' }))).toBe('TAKEOVER_DATES_REVERSED'))
  it('for more votes than voters', async () =>
    expect(await codeOf(take({ votesAgree: 8 }))).toBe('TAKEOVER_VOTES_EXCEED'))
  it('for a drafting organization twice', async () =>
    expect(await codeOf(take({ draftingOrganizations: [{ name: '示例' }, { name: '示例' }] }))).toBe(
      'PARTICIPANT_TWICE',
    ))
  it('for a standard that replaces itself', async () => {
    const input = whole()
    expect(await codeOf(bench.run(takeOverStandard, { ...input, replacesNumber: input.number }, secretary))).toBe(
      'TAKEOVER_REPLACES_ITSELF',
    )
  })
  it('for evidence that was never uploaded, and then leaves nothing', async () => {
    const input = { ...whole(), evidence: [{ sha256: '0'.repeat(64), name: '公告.png' }] }
    expect(await codeOf(bench.run(takeOverStandard, input, secretary))).toBe('FILE_NOT_UPLOADED')
    expect(await codeOf(bench.run(showStandard, { id: input.number }))).toBe('STANDARD_NOT_FOUND')
  })
  it('for a day that the calendar does not have', async () =>
    expect(await codeOf(take({ publishedOn: '2025-02-29' }))).toBe('INPUT_MALFORMED'))
  it('to whoever is not signed in', async () =>
    expect(await codeOf(bench.run(takeOverStandard, whole(), thePublic))).toBe('NOT_SIGNED_IN'))
  it('to a leader, and to the secretary of another organization', async () => {
    expect(await codeOf(take({}, await bench.seedActor(organizationId, 'leader')))).toBe('NOT_ALLOWED')
    expect(await codeOf(take({}, await bench.seedActor(await bench.seedOrganization('QTXH'), 'secretary')))).toBe(
      'NOT_ALLOWED',
    )
  })
})

describe('after all that was entered and refused', () => {
  it('the chain holds', async () =>
    expect(await verifyChain({ db: bench.db, files: bench.services.files })).toMatchObject({ holds: true }))
})
