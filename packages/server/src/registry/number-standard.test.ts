import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { approveStandard } from '../development/approve-standard.ts'
import { amendOrganization } from '../organizations/amend-organization.ts'
import { changeParticular } from '../organizations/change-particular.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { uploadScan, uploadStatement, uploadText } from '../testing/story-files.ts'
import { verifyChain } from '../trace/verify-chain.ts'
import { listStandards } from './list-standards.ts'
import { numbersOf } from './numbers-of.ts'
import { readRules } from './rules-store.ts'
import { takeOverProject } from './taking-over/take-over-project.ts'
import { takeOverStandard } from './taking-over/take-over-standard.ts'

type Actor = Awaited<ReturnType<Bench['seedActor']>>
type House = { readonly organizationId: string; readonly secretary: Actor; readonly leader: Actor }

let bench: Bench
beforeAll(async () => {
  bench = await openBench()
})
afterAll(() => bench.close())

async function house(code: string, rules: Readonly<Record<string, unknown>> = {}): Promise<House> {
  const organizationId = await bench.seedOrganization(code, rules)
  return {
    organizationId,
    secretary: await bench.seedActor(organizationId, 'secretary'),
    leader: await bench.seedActor(organizationId, 'leader'),
  }
}

let count = 0
/** A project that waits for its approval. */
async function awaitingApproval(
  { organizationId, secretary }: House,
  input: Record<string, unknown> = {},
): Promise<string> {
  const { projectId } = await bench.run(
    takeOverProject,
    {
      organizationId,
      stage: 'approval',
      title: `示例待批项目 ${++count}`,
      text: await uploadText(bench, '报批稿.docx', ['1 范围']),
      statement: await uploadStatement(bench),
      ...input,
    },
    secretary,
  )
  return projectId
}

async function approve(at: House, input: Record<string, unknown> = {}, project?: string): Promise<string> {
  const projectId = project ?? (await awaitingApproval(at))
  return String(
    (await bench.run(approveStandard, { projectId, approvedOn: '2026-03-02', ...input }, at.leader))['number'],
  )
}

describe('twelve projects of one organization approved at once', () => {
  it('get twelve different numbers, one after another, without a gap', async () => {
    const at = await house('BFXH', { numberWidth: 3 })
    const projects: string[] = []
    for (let index = 0; index < 12; index += 1) projects.push(await awaitingApproval(at))
    const numbers = await Promise.all(projects.map((projectId) => approve(at, {}, projectId)))
    const wanted = Array.from({ length: 12 }, (_, index) => `T/BFXH ${String(index + 1).padStart(3, '0')}—2026`)
    expect(numbers.toSorted()).toEqual(wanted)
    const rules = await readRules(bench.db, at.organizationId, '2026-03-02')
    expect((await numbersOf(bench.db, { id: at.organizationId, code: 'BFXH' }, rules, 2026)).gaps).toEqual([])
    expect(await verifyChain({ db: bench.db, files: bench.services.files })).toMatchObject({ holds: true })
  })
})

describe('one project approved twice at once', () => {
  it('gets one number', async () => {
    const at = await house('CFXH')
    const projectId = await awaitingApproval(at)
    const answers = await Promise.allSettled([approve(at, {}, projectId), approve(at, {}, projectId)])
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await approve(at)).toBe('T/CFXH 2—2026')
  })
})

describe('a sequence', () => {
  it('that runs on goes on above what was taken over, whatever the year', async () => {
    const at = await house('LXXH')
    await bench.run(
      takeOverStandard,
      { organizationId: at.organizationId, number: 'T/LXXH 41—2020', title: '示例旧标准', publishedOn: '2020-05-01' },
      at.secretary,
    )
    expect(await approve(at)).toBe('T/LXXH 42—2026')
  })
  it('that is counted by year begins with one each year, with its zeros', async () => {
    const at = await house('ANXH', { numberSequence: 'yearly', numberWidth: 4 })
    expect(await approve(at, { approvedOn: '2025-12-31' })).toBe('T/ANXH 0001—2025')
    expect(await approve(at, { approvedOn: '2025-12-31' })).toBe('T/ANXH 0002—2025')
    expect(await approve(at)).toBe('T/ANXH 0001—2026')
  })
  it('goes on above the last number that was used before the product was', async () => {
    const at = await house('YQXH')
    await bench.run(amendOrganization, { organizationId: at.organizationId, legacyNumbersLast: 17 })
    expect(await approve(at)).toBe('T/YQXH 18—2026')
    const rules = await readRules(bench.db, at.organizationId, '2026-03-02')
    expect((await numbersOf(bench.db, { id: at.organizationId, code: 'YQXH' }, rules, 2026)).next).toBe(
      'T/YQXH 19—2026',
    )
  })
})

describe('a number', () => {
  it('of a revision keeps its sequence and takes the new year', async () => {
    const at = await house('XDXH')
    await bench.run(
      takeOverStandard,
      { organizationId: at.organizationId, number: 'T/XDXH 7—2020', title: '示例被修订', publishedOn: '2020-05-01' },
      at.secretary,
    )
    const projectId = await awaitingApproval(at, { revisesNumber: 'T/XDXH 7—2020' })
    expect(await approve(at, {}, projectId)).toBe('T/XDXH 7—2026')
  })
  it('of a further part keeps the sequence of the first and carries its own part', async () => {
    const at = await house('BFX2')
    const first = await bench.run(
      approveStandard,
      { projectId: await awaitingApproval(at), approvedOn: '2026-03-02', part: 1 },
      at.leader,
    )
    expect(first['number']).toBe('T/BFX2 1.1—2026')
    expect(await approve(at, { sequenceOf: first['standardId'], part: 2 })).toBe('T/BFX2 1.2—2026')
    await expect(approve(at, { sequenceOf: first['standardId'], part: 2 })).rejects.toMatchObject({
      code: 'STANDARD_NUMBER_TAKEN',
    })
    expect(await approve(at)).toBe('T/BFX2 2—2026')
  })
  it('of a joint standard carries those of the others, which find it too', async () => {
    const at = await house('LHXH')
    await bench.run(
      takeOverStandard,
      {
        organizationId: at.organizationId,
        number: 'T/LHXH 3—2025',
        jointNumbers: ['T/QTXH008-2025'],
        title: '示例联合标准',
        publishedOn: '2025-05-01',
      },
      at.secretary,
    )
    const { rows } = await bench.run(listStandards, { q: 'T/QTXH 008—2025' })
    expect(rows.map(({ number }) => number)).toEqual(['T/LHXH 3—2025'])
    await expect(approve(at, { jointNumbers: ['不是编号'] })).rejects.toMatchObject({
      code: 'STANDARD_NUMBER_MALFORMED',
    })
  })
})

describe('an organization that changed its code', () => {
  it('numbers with the code in force on the day of approval, and goes on in its sequence', async () => {
    const at = await house('SLRA')
    await bench.run(changeParticular, {
      organizationId: at.organizationId,
      what: 'code',
      value: 'SLRB',
      from: '2026-03-02',
      evidence: await uploadScan(bench, '变更批复.png'),
    })
    expect(await approve(at, { approvedOn: '2026-03-01' })).toBe('T/SLRA 1—2026')
    expect(await approve(at, { approvedOn: '2026-03-02' })).toBe('T/SLRB 2—2026')
  })

  it('has its earlier numbers taken over under the earlier code', async () => {
    const at = await house('SLRC')
    const evidence = await uploadScan(bench, '变更批复.png')
    await bench.run(changeParticular, {
      organizationId: at.organizationId,
      what: 'code',
      value: 'SLRD',
      from: '2026-01-01',
      evidence,
    })
    const project = {
      organizationId: at.organizationId,
      stage: 'publication',
      title: '示例早期标准',
      number: 'T/SLRC 7—2024',
    }
    await bench.run(takeOverProject, project, at.secretary)
    expect(await approve(at)).toBe('T/SLRD 8—2026')
  })
})
