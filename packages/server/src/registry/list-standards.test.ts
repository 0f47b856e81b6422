import { addDays, statusOn } from '@zhunsheng/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { listStandards } from './list-standards.ts'
import { showStandard } from './show-standard.ts'
import { takeOverProject } from './taking-over/take-over-project.ts'
import { takeOverStandard } from './taking-over/take-over-standard.ts'

let bench: Bench
let organizationId: string
let secretary: Awaited<ReturnType<Bench['seedActor']>>

const TODAY = '2026-03-02'
const take = (number: string, title: string, input: Record<string, unknown> = {}) =>
  bench.run(
    takeOverStandard,
    { organizationId, number, title, publishedOn: '2025-01-15', implementsOn: '2025-03-01', ...input },
    secretary,
  )
const list = (input: Record<string, unknown> = {}) => bench.run(listStandards, input, thePublic)
const numbersFor = async (q: string) => (await list({ q })).rows.map(({ number }) => number).toSorted()

beforeAll(async () => {
  bench = await openBench()
  organizationId = await bench.seedOrganization('SLXH')
  secretary = await bench.seedActor(organizationId, 'secretary')
  await take('T/SLXH 001—2025', '示例充电站 建设规范', { titleEn: 'Example charging station — Construction' })
  await take('T/SLXH 002—2025', '示例防撞桶')
  await take('T/SLXH 002.1—2025', '示例防撞桶 第1部分：桶')
  await take('T/SLXH 012—2025', '示例数据安全')
})
afterAll(() => bench.close())

describe('a number is found', () => {
  it.each([
    'T/SLXH 001—2025',
    'T/SLXH 1-2025',
    'T/SLXH1',
    'Ｔ／ＳＬＸＨ００１－２０２５',
    'tslxh 001',
    't/slxh001-2025',
    ' T/SLXH 1 - 2025 ',
  ])('when it is written %s', async (q) => expect(await numbersFor(q)).toEqual(['T/SLXH 001—2025']))
  it('with all its parts when no part is asked for', async () =>
    expect(await numbersFor('T/SLXH 2')).toEqual(['T/SLXH 002.1—2025', 'T/SLXH 002—2025']))
  it('alone when its part is asked for', async () =>
    expect(await numbersFor('T/SLXH 2.1')).toEqual(['T/SLXH 002.1—2025']))
  it('by nobody who asks for another year', async () => expect(await numbersFor('T/SLXH 1—2024')).toEqual([]))
})

describe('words are found', () => {
  it('of one character', async () => expect(await numbersFor('桶')).toEqual(['T/SLXH 002.1—2025', 'T/SLXH 002—2025']))
  it('of two characters', async () => expect(await numbersFor('充电')).toEqual(['T/SLXH 001—2025']))
  it('of three and more, and several at once', async () =>
    expect(await numbersFor('充电站 规范')).toEqual(['T/SLXH 001—2025']))
  it('in English, whatever the case and although unfinished', async () =>
    expect(await numbersFor('CHARG')).toEqual(['T/SLXH 001—2025']))
  it('not where only their characters occur, in another order', async () =>
    expect(await numbersFor('电充')).toEqual([]))
  it('never by signs that mean something to the database', async () =>
    expect(await numbersFor("桶' | ! & (:*")).toEqual(['T/SLXH 002.1—2025', 'T/SLXH 002—2025']))
})

describe('what is not published', () => {
  it('is in no list and on no page', async () => {
    const { standardId } = await bench.run(
      takeOverProject,
      { organizationId, stage: 'publication', number: 'T/SLXH 500—2026', title: '示例未发布' },
      secretary,
    )
    expect(await numbersFor('T/SLXH 500')).toEqual([])
    await expect(bench.run(showStandard, { id: standardId }, thePublic)).rejects.toMatchObject({
      code: 'STANDARD_NOT_FOUND',
    })
  })
})

describe('a sorted list', () => {
  const standards = [
    { number: 'T/PXXH 10—2025', title: '示例乙', publishedOn: '2025-01-15', implementsOn: '2025-06-01' },
    { number: 'T/PXXH 9—2025', title: '示例甲', publishedOn: '2025-01-15', implementsOn: '2025-03-01' },
    { number: 'T/PXXH 2—2024', title: '示例甲', publishedOn: '2024-01-15', implementsOn: '2024-03-01' },
    { number: 'T/PXXH 1—2020', title: '示例丙' },
  ]
  const [ten, nine, two, one] = standards.map(({ number }) => number)
  let organization: string
  beforeAll(async () => {
    organization = await bench.seedOrganization('PXXH')
    const its = await bench.seedActor(organization, 'secretary')
    for (const standard of standards)
      await bench.run(takeOverStandard, { organizationId: organization, ...standard }, its)
  })
  const paged = async (sort: string): Promise<string[]> => {
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const page: Awaited<ReturnType<typeof list>> = await list({
        organizationId: organization,
        sort,
        limit: 1,
        ...(cursor && { cursor }),
      })
      expect(page.total).toBe(standards.length)
      seen.push(...page.rows.map(({ number }) => number))
      cursor = page.next
    } while (cursor)
    return seen
  }
  it.each([
    ['number', [one, two, nine, ten]],
    ['-number', [ten, nine, two, one]],
    ['title', [one, nine, two, ten]],
    ['-title', [ten, two, nine, one]],
    ['publishedOn', [two, ten, nine, one]],
    ['-publishedOn', [nine, ten, two, one]],
    ['implementsOn', [two, nine, ten, one]],
    ['-implementsOn', [ten, nine, two, one]],
  ])('by %s comes in that order, whole and page after page, what has no day last', async (sort, wanted) => {
    const { rows } = await list({ organizationId: organization, sort })
    expect(rows.map(({ number }) => number)).toEqual(wanted)
    expect(Object.keys(rows[0] ?? {})).not.toContain('key')
    expect(await paged(sort)).toEqual(wanted)
  })
  it('by the day of review has those without one at its end, in both directions', async () => {
    for (const [sort, sign] of [
      ['reviewDue', 1],
      ['-reviewDue', -1],
    ] as const) {
      const due = (await list({ organizationId: organization, sort })).rows.map(({ reviewDue }) => reviewDue)
      const known = due.filter((day) => day !== null)
      expect(due).toEqual([...known.toSorted((a, b) => sign * (a < b ? -1 : 1)), ...due.filter((day) => day === null)])
      expect(await paged(sort)).toHaveLength(standards.length)
    }
  })
  it('keeps to what was searched for', async () => {
    const { rows } = await list({ organizationId: organization, q: '示例甲', sort: 'number' })
    expect(rows.map(({ number }) => number)).toEqual([two, nine])
  })
  it.each(['year', '-status', '--number'])('is refused for the order %s', async (sort) =>
    expect(list({ sort })).rejects.toMatchObject({ code: 'INPUT_MALFORMED' }))
  it('is refused for a cursor of another order', async () =>
    expect(list({ sort: 'publishedOn', cursor: 'x/示例' })).rejects.toMatchObject({ code: 'INPUT_MALFORMED' }))
})

describe('a list is refused', () => {
  it('for a status that does not exist', async () =>
    await expect(list({ status: 'valid' })).rejects.toMatchObject({ code: 'INPUT_MALFORMED' }))
})

describe('a long list', () => {
  it('pages through to its last row without a gap or a repeat, with an exact total, while standards are added', async () => {
    const other = await bench.seedOrganization('CDXH')
    const its = await bench.seedActor(other, 'secretary')
    const add = (sequence: number) =>
      bench.run(
        takeOverStandard,
        {
          organizationId: other,
          number: `T/CDXH ${sequence}—2025`,
          title: `示例长列表 ${sequence}`,
          publishedOn: '2025-01-15',
        },
        its,
      )
    for (let sequence = 1; sequence <= 8; sequence += 1) await add(sequence)
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const page: Awaited<ReturnType<typeof list>> = await list({
        organizationId: other,
        limit: 3,
        ...(cursor && { cursor }),
      })
      expect(page.total).toBe(seen.length === 0 ? 8 : 9)
      if (seen.length === 0) await add(9)
      seen.push(...page.rows.map(({ number }) => number))
      cursor = page.next
    } while (cursor)
    expect(seen).toEqual(Array.from({ length: 8 }, (_, index) => `T/CDXH ${8 - index}—2025`))
  })
})

describe('the status in the database and the status of core', () => {
  const days = [null, addDays(TODAY, -1), TODAY, addDays(TODAY, 1)]
  const cases = days.flatMap((implementsOn) =>
    days.flatMap((withdrawnOn) =>
      days.flatMap((replacedFrom) =>
        [null, true].map((withdrawnDayUnknown) => ({ implementsOn, withdrawnOn, replacedFrom, withdrawnDayUnknown })),
      ),
    ),
  )
  const idOf = (index: number) => `case-${String(index).padStart(3, '0')}`
  let code: string

  beforeAll(async () => {
    code = await bench.seedOrganization('ZTXH')
    const its = await bench.seedActor(code, 'secretary')
    const { projectId } = await bench.run(
      takeOverStandard,
      { organizationId: code, number: 'T/ZTXH 9999—2025', title: '示例', publishedOn: '2025-01-15' },
      its,
    )
    const whole = {
      organization_id: code,
      project_id: projectId,
      code: 'ZTXH',
      year: 2025,
      title: '示例状态',
      joint_numbers: '[]',
      published_on: '2025-01-15',
    }
    const earlier = cases.map(({ implementsOn, withdrawnOn, withdrawnDayUnknown }, index) => ({
      ...whole,
      id: idOf(index),
      number: `T/ZTXH ${index + 1}—2025`,
      sequence: index + 1,
      implements_on: implementsOn,
      withdrawn_on: withdrawnOn,
      withdrawn_day_unknown: withdrawnDayUnknown,
    }))
    const later = cases.flatMap(({ replacedFrom }, index) =>
      replacedFrom
        ? [
            {
              ...whole,
              id: `later-${index}`,
              number: `T/ZTXH ${index + 1}—2026`,
              sequence: index + 1,
              year: 2026,
              implements_on: replacedFrom,
              replaces_standard_id: idOf(index),
            },
          ]
        : [],
    )
    await bench.db.insertInto('standard').values(earlier).execute()
    await bench.db.insertInto('standard').values(later).execute()
    const boards = [...earlier, ...later].map(({ id }) => ({ standard_id: id, search: '' }))
    await bench.db.insertInto('standard_board').values(boards).execute()
  })

  it(`agree in ${cases.length} cases: the day before, the day itself, the day after, and unknown`, async () => {
    const { rows } = await list({ organizationId: code, limit: 500 })
    const said = rows.flatMap(({ id, status }) => (id.startsWith('case-') ? [[id, status]] : []))
    const wanted = cases.map((each, index) => [idOf(index), statusOn(each, TODAY)])
    expect(Object.fromEntries(said)).toEqual(Object.fromEntries(wanted))
  })
  it('agree in the filter as well', async () => {
    const all = await list({ organizationId: code, limit: 500 })
    for (const status of ['coming', 'current', 'replaced', 'withdrawn']) {
      const { rows, total } = await list({ organizationId: code, status, limit: 500 })
      expect(rows.map(({ id }) => id)).toEqual(all.rows.flatMap((row) => (row.status === status ? [row.id] : [])))
      expect(total).toBe(rows.length)
    }
  })
})
