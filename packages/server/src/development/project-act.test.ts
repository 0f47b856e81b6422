import { type ActName, acts } from '@zhunsheng/core'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { codeOf } from '../testing/refused.ts'
import { storyAt } from '../testing/story-at.ts'
import { developmentUseCases } from './index.ts'
import { rolesOf } from './project-act.ts'

const at = storyAt('drafting')

const announce = (documentNumber: string, more: object = {}) =>
  at.act('announce-project', { on: '2026-03-02', documentNumber, ...more })

test('every act of the procedure is a use-case, and every one of them is an act', () => {
  const names = new Set(developmentUseCases.map(({ name }) => name.replace('development.', '')))
  expect(Object.keys(acts).filter((name) => !names.has(name as ActName))).toEqual([])
})

test('the performers of the procedure are the roles of the table of permissions', () => {
  expect(rolesOf(['secretary', 'leader'])).toEqual(['secretary', 'leader'])
  expect(rolesOf(['secretary', 'public'])).toEqual(['anyone'])
})

test('an act answers with the version that the next one has to name', async () => {
  const { version } = await announce('甲')
  expect(await at.tryAct('announce-project', { on: '2026-03-02', documentNumber: '乙', version })).toBe('done')
  expect(await at.tryAct('announce-project', { on: '2026-03-02', documentNumber: '丙', version })).toBe(
    'CHANGED_MEANWHILE',
  )
  expect(await at.project()).toMatchObject({ announcement_number: '乙' })
})

test('of two who act at once on the version both saw, one acts and the other is told', async () => {
  const { version } = await at.project()
  const both = await Promise.all(['丁', '戊'].map((documentNumber) => codeOf(announce(documentNumber, { version }))))
  expect(both.sort()).toEqual(['CHANGED_MEANWHILE', 'done'])
})

test('two who act at once without a version wait for one another', async () => {
  const before = (await at.project()).version
  expect(await Promise.all(['己', '庚', '辛'].map((documentNumber) => codeOf(announce(documentNumber))))).toEqual([
    'done',
    'done',
    'done',
  ])
  expect((await at.project()).version).toBe(before + 3)
})

test('an act that fails half-way leaves nothing behind: no row, no event, no notice, no job', async () => {
  const counts = async () => {
    const { rows } =
      await sql<object>`select (select count(*) from participant) as participants, (select count(*) from contribution) as contributions,
      (select count(*) from trace_event) as events, (select count(*) from notice) as notices, (select version from project where id = ${at.story.projectId}) as version`.execute(
        at.bench.db,
      )
    return rows[0]
  }
  const before = await counts()
  const scan = { sha256: 'e'.repeat(64), name: '公告.pdf' }
  expect(await at.tryAct('announce-project', { on: '2026-03-02', documentNumber: '壬', scan })).toBe(
    'FILE_NOT_UPLOADED',
  )
  const evidence = { sha256: 'e'.repeat(64), name: '凭证.pdf' }
  const { participantId } = await at.act('add-participant', {
    organizationName: '示例仓储科技有限公司',
    category: 'producer',
  })
  const between = await counts()
  expect(
    await at.tryAct('record-contribution', {
      participant: participantId,
      on: '2026-03-02',
      contribution: '起草',
      evidence,
    }),
  ).toBe('FILE_NOT_UPLOADED')
  expect(await counts()).toEqual(between)
  expect(between).toMatchObject({ contributions: before && 'contributions' in before ? before.contributions : null })
})

test('a file that was uploaded for an act that failed is kept, names nothing, and can be used again', async () => {
  const scan = await at.bench.seedFile(Buffer.from('盖章公告'), '公告.pdf', 'pdf')
  expect(await at.tryAct('announce-project', { on: '2026-03-03', documentNumber: '癸', scan })).toBe('DATE_IN_FUTURE')
  expect(await at.bench.services.files.has(scan.sha256)).toBe(true)
  expect((await at.rows('document')).filter(({ sha256 }) => sha256 === scan.sha256)).toEqual([])
  expect(await at.tryAct('announce-project', { on: '2026-03-02', documentNumber: '癸', scan })).toBe('done')
})

test('a field that the act does not ask for is refused at the door', async () => {
  expect(await at.tryAct('announce-project', { on: '2026-03-02', documentNumber: '子', stage: 'publication' })).toBe(
    'INPUT_MALFORMED',
  )
})
