import { describe, expect, test } from 'vitest'
import { prepareAct } from '../../development/prepare-act.ts'
import { storyAt } from '../../testing/story-at.ts'
import { makePaper } from '../make-paper.ts'
import { paperText } from '../papers/paper-text.ts'

type At = ReturnType<typeof storyAt>

const textOf = async (at: At, paper: string, more: object = {}) =>
  paperText(
    (await at.bench.run(makePaper, { projectId: at.story.projectId, paper, ...more }, at.story.actors.secretary)).bytes,
  )
const suggested = async (at: At, act: string) =>
  (await at.bench.run(prepareAct, { projectId: at.story.projectId, act }, at.story.actors.secretary)).suggested

describe('a proposal', () => {
  const at = storyAt('proposal')
  const proposal = async () => (await at.project()).proposal as Record<string, unknown>

  test('says where the standard stands in both classifications and whether patents are touched', async () => {
    await at.act('amend-proposal', {
      ...(await proposal()),
      ics: '35.030；03.220.20',
      ccs: 'L 80',
      patents: '未发现。',
    })
    const text = await textOf(at, 'project-proposal')
    expect(text).toContain('35.030；03.220.20')
    expect(text).toContain('L 80')
    expect(text).toContain('未发现。')
  })

  test('is refused with a code that is in neither table', async () => {
    expect(await at.tryAct('amend-proposal', { ...(await proposal()), ics: '99.999' })).toBe('INPUT_MALFORMED')
    expect(await at.tryAct('amend-proposal', { ...(await proposal()), ccs: '八十' })).toBe('INPUT_MALFORMED')
  })

  test('is assessed at a place, which the paper names; where the organization sits is filled in', async () => {
    const { place } = await suggested(at, 'hold-assessment')
    expect(place).toBe((await at.bench.db.selectFrom('organization').select('name').executeTakeFirstOrThrow()).name)
    await at.act('hold-assessment', {
      on: at.story.today(),
      place: '示例大厦三层',
      experts: ['示例专家甲'],
      opinion: '同意',
      passed: true,
    })
    expect(await textOf(at, 'project-assessment')).toContain('示例大厦三层')
  })
})

describe('an examination', () => {
  const at = storyAt('examination')

  test('is called for an hour, and its notice says who bears the costs', async () => {
    expect(await suggested(at, 'call-examination')).toMatchObject({ costs: expect.stringContaining('不收取费用') })
    await at.act('call-examination', {
      kind: 'final',
      mode: 'meeting',
      on: '2026-12-01',
      time: '09:30',
      agenda: '审查',
      costs: '示例费用自理。',
    })
    const text = await textOf(at, 'meeting-notice')
    expect(text).toContain('2026年12月1日 09:30')
    expect(text).toContain('示例费用自理。')
  })
})

describe('a dossier', () => {
  const at = storyAt('approval')

  test('is submitted to whom the secretariat names, the organization itself being filled in', async () => {
    await at.act('return-dossier', { reason: '补充主送单位' }, at.story.actors.leader)
    expect((await suggested(at, 'submit-for-approval'))['addressee']).toContain('协会')
    await at.act('submit-for-approval', { documentNumber: '示例〔2026〕9号', addressee: '示例协会理事会' })
    const text = await textOf(at, 'submission-letter')
    expect(text).toContain('示例协会理事会：')
    expect(text).toContain('批准时按本会顺序号分配')
  })
})

describe('a publication', () => {
  const at = storyAt('publication')

  test('gives the codes that the national platform asks for', async () => {
    const today = at.story.today()
    await at.act('publish-standard', {
      publishedOn: today,
      implementsOn: today,
      openness: 'full',
      documentNumber: '示例2026年第9号',
      ics: '35.030',
      ccs: 'L80',
    })
    const text = await textOf(at, 'platform-export', { as: 'xlsx' })
    expect(text).toContain('35.030')
    expect(text).toContain('L80')
  })
})

describe('a review', () => {
  const at = storyAt('review')

  test('says in what manner it was held', async () => {
    const input = { conclusion: 'confirmed', on: at.story.today(), reason: '适用', manner: '工作组会议，三家单位参加' }
    await at.act('conclude-review', input, at.story.actors.leader)
    expect(await textOf(at, 'review-conclusion')).toContain('工作组会议，三家单位参加')
  })
})
