import { addDays } from '@zhunsheng/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Bench, openBench } from '../../testing/bench.ts'
import { type Story, walkTo } from '../../testing/story.ts'
import { uploadStatement, uploadText } from '../../testing/story-files.ts'
import { makePaper } from '../make-paper.ts'
import { paperText } from '../papers/paper-text.ts'

let bench: Bench
let first: Story

beforeAll(async () => {
  bench = await openBench()
  first = await walkTo(bench, 'drafting')
})
afterAll(() => bench.close())

const another = (stage: Parameters<typeof walkTo>[1], title: string) => walkTo(bench, stage, { with: first, title })

async function textOf({ projectId, actors }: Story, paper: string, row?: string): Promise<string> {
  return paperText((await bench.run(makePaper, { projectId, paper, row }, actors.secretary)).bytes)
}

/** Calls an examination, seats the panel and has everybody vote as said; a member without a choice has no vote. */
async function examine(
  { act, rows, today }: Story,
  called: object,
  choices: readonly (string | null)[],
): Promise<void> {
  await act('call-examination', {
    kind: 'final',
    mode: 'meeting',
    on: today(),
    place: '示例会议室',
    agenda: '1. 汇报\n2. 审查',
    ...called,
  })
  for (const [index, choice] of choices.entries()) {
    const { memberId } = await act('invite-expert', { expert: rows.expertIds?.[index], voting: choice !== null })
    await act('sign-in', { row: memberId, present: true })
    if (choice)
      await act('cast-ballot', {
        row: memberId,
        choice,
        ...(choice === 'disagree' && { reason: '试验方法不能重复。' }),
      })
  }
}

describe('an enquiry', () => {
  test('that is shorter than the rule says why in its notice', async () => {
    const story = await another('drafting', '示例应急要求')
    await story.act('announce-project', { on: story.today(), documentNumber: '示例协〔2026〕20号' })
    await story.act('add-participant', { organizationName: '示例应急中心', category: 'research' })
    const file = await uploadText(bench, '征求意见稿.docx', ['示例应急要求'])
    await story.act('upload-document', { kind: 'draftText', file })
    await story.act('upload-document', { kind: 'explanatoryStatement', file: await uploadStatement(bench) })
    await story.act('open-enquiry', {
      opensOn: story.today(),
      closesOn: addDays(story.today(), 15),
      contact: '示例秘书处',
      deviation: '汛期应急需要。',
    })
    expect(await textOf(story, 'enquiry-notice')).toContain('理由：汛期应急需要。')
  })

  test('of a second round has a notice and a table of its own', async () => {
    const story = await another('disposition', '示例二轮要求')
    await story.act('open-enquiry', {
      opensOn: story.today(),
      closesOn: addDays(story.today(), 30),
      contact: '示例秘书处',
    })
    await story.act('submit-comment', { opinion: '第二轮的示例意见。' })
    expect(await textOf(story, 'enquiry-notice')).toContain('第2轮')
    const [one, two] = await bench.db
      .selectFrom('enquiry_round')
      .select('id')
      .where('project_id', '=', story.projectId)
      .orderBy('round')
      .execute()
    expect(await textOf(story, 'comment-disposition', two?.id)).not.toContain('全文统一术语。')
    expect(await textOf(story, 'comment-disposition', one?.id)).not.toContain('第二轮的示例意见。')
    expect(await textOf(story, 'comment-disposition')).toMatch(/全文统一术语。[\s\S]*第二轮的示例意见。/u)
  })
})

describe('the minutes', () => {
  test('of an initial examination by consensus say both', async () => {
    const story = await another('examination', '示例初审要求')
    await examine(story, { kind: 'initial' }, ['agree', 'agree', 'agree'])
    await story.act('conclude-examination', {
      method: 'consensus',
      sustainedObjections: 0,
      conclusion: 'passed',
      opinion: '可行。',
      recorder: '示例记录人',
    })
    const text = await textOf(story, 'minutes')
    expect(text).toContain('初审会议纪要')
    expect(text).toContain('经协商一致，没有坚持的反对意见。')
    expect(text).toContain('记录人：示例记录人')
    expect(text).toContain('议程：汇报、审查')
    await examine(story, {}, ['agree', 'agree', 'agree'])
    expect(await textOf(story, 'meeting-notice')).toContain('终审会议')
  })

  test('of a ballot that was not carried name who objects and why', async () => {
    const story = await another('examination', '示例退回要求')
    await examine(story, {}, ['agree', 'disagree', null])
    await story.act('conclude-examination', {
      method: 'ballot',
      sustainedObjections: 2,
      conclusion: 'redraft',
      opinion: '须补充试验。',
    })
    const text = await textOf(story, 'minutes')
    expect(text).toContain('示例专家乙：试验方法不能重复。')
    expect(text).toContain('另有坚持的反对意见 1 条')
    expect(text).toContain('1/2 < 3/4，未通过')
    expect(text).toContain('未通过审查。')
    expect(text).toContain('不参加表决（列席）')
  })

  test('of an examination by letter count whoever was asked', async () => {
    const story = await another('examination', '示例函审要求')
    await examine(story, { mode: 'letter' }, ['agree', 'agree', 'agree', 'agree'])
    await story.act('conclude-examination', {
      method: 'ballot',
      sustainedObjections: 0,
      conclusion: 'passed',
      opinion: '同意。',
    })
    expect(await textOf(story, 'minutes')).toContain('参加函审4人')
  })
})

test('a ballot paper is not made for a member without a vote', async () => {
  const story = await another('examination', '示例列席要求')
  await examine(story, {}, [null])
  const member = await bench.db
    .selectFrom('examination_member')
    .select('id')
    .where('project_id', '=', story.projectId)
    .executeTakeFirstOrThrow()
  await expect(textOf(story, 'ballot-paper', member.id)).rejects.toMatchObject({ code: 'VOTER_NOT_ENTITLED' })
})

test('a changed title is named in the letter of submission', async () => {
  const story = await another('enquiry', '示例旧名称')
  await story.act('rename-project', { title: '示例新名称', reason: '与术语标准一致。' })
  await story.walkOn('approval')
  expect(await textOf(story, 'submission-letter')).toContain('立项时名称为《示例旧名称》')
})

test('a withdrawal is announced with its day', async () => {
  const story = await another('review', '示例废止要求')
  await story.act(
    'conclude-review',
    { conclusion: 'withdraw', on: story.today(), reason: '已无用户。' },
    story.actors.leader,
  )
  expect(await textOf(story, 'review-conclusion')).toMatch(/自\d{4}年\d{1,2}月\d{1,2}日起废止，没有代替标准/u)
})
