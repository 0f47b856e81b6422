import { addDays, type FileValue, type Stage } from '@zhunsheng/core'
import { addDemand } from '../../development/add-demand.ts'
import { addDrafter } from '../../development/add-drafter.ts'
import { addParticipant } from '../../development/add-participant.ts'
import { announceProject } from '../../development/announce-project.ts'
import { answerDemand } from '../../development/answer-demand.ts'
import { answerFeedback } from '../../development/answer-feedback.ts'
import { approveProject } from '../../development/approve-project.ts'
import { approveStandard } from '../../development/approve-standard.ts'
import { callExamination } from '../../development/call-examination.ts'
import { castBallot } from '../../development/cast-ballot.ts'
import { closeEnquiry } from '../../development/close-enquiry.ts'
import { completeTask } from '../../development/complete-task.ts'
import { concludeExamination } from '../../development/conclude-examination.ts'
import { disposeComment } from '../../development/dispose-comment.ts'
import { inviteExpert } from '../../development/invite-expert.ts'
import { listDepartment } from '../../development/list-department.ts'
import { openCall } from '../../development/open-call.ts'
import { openEnquiry } from '../../development/open-enquiry.ts'
import { proposeProject } from '../../development/propose-project.ts'
import { publishStandard } from '../../development/publish-standard.ts'
import { recordDelivery } from '../../development/record-delivery.ts'
import { recordReply } from '../../development/record-reply.ts'
import { searchDuplicates } from '../../development/search-duplicates.ts'
import { signInMember } from '../../development/sign-in-member.ts'
import { submitComment } from '../../development/submit-comment.ts'
import { submitFeedback } from '../../development/submit-feedback.ts'
import { submitForApproval } from '../../development/submit-for-approval.ts'
import { submitForExamination } from '../../development/submit-for-examination.ts'
import { uploadDocument } from '../../development/upload-document.ts'
import { findLatestText, listExperts, listIds } from './store.ts'
import { opinions, participantNames, type Story } from './stories.ts'
import { makeDraft, makeStatement } from './texts.ts'
import type { Walker } from './walker.ts'

const STEPS: readonly (readonly [reached: Stage, step: (walk: Walk) => Promise<void>])[] = [
  ['proposal', propose],
  ['drafting', approve],
  ['enquiry', draftAndAsk],
  ['disposition', closeAndDispose],
  ['examination', examine],
  ['approval', submit],
  ['publication', number],
  ['implementation', publish],
]

type Walk = { readonly walker: Walker; readonly story: Story; readonly start: string; projectId: string }

/** Carries one made-up project through its acts, each on its own day, as the people of the association would. */
export async function walkStory(walker: Walker, story: Story): Promise<string> {
  const walk: Walk = { walker, story, start: addDays(walker.today, -story.daysAgo), projectId: '' }
  for (const [reached, step] of STEPS) {
    await step(walk)
    if (reached === story.until) break
  }
  return walk.projectId
}

const day = (walk: Walk, after: number): string => addDays(walk.start, after)

async function propose(walk: Walk): Promise<void> {
  const { walker, story } = walk
  walker.on(day(walk, 0))
  const { projectId } = await walker.run('qicao', proposeProject, {
    organization: walker.organizationId,
    title: story.title,
    titleEn: story.titleEn,
    kind: 'new',
    purpose: `规范${story.title.replace('示例', '')}相关活动，提高质量和安全水平（示例）。`,
    scope: `适用于开展相关业务的物流企业（示例）。`,
    content: '基本要求、作业要求、记录与评价（示例）。',
    situation: '国内尚无同类团体标准，国外有少量企业规范（示例）。',
    schedule: '六个月内完成起草和征求意见，九个月内报批。',
    proposer: participantNames[0],
    ...(story.subjects && { subjects: story.subjects }),
  })
  walk.projectId = projectId
}

async function approve(walk: Walk): Promise<void> {
  const { walker, projectId } = { ...walk }
  walker.on(day(walk, 2))
  await walker.run('mishu', searchDuplicates, { projectId, note: '未见重复（示例）' })
  walker.on(day(walk, 5))
  const planNumber = `SLWL-${day(walk, 5).slice(0, 4)}-${projectId.slice(-4).toUpperCase()}`
  await walker.run('lingdao', approveProject, {
    projectId,
    planNumber,
    withinBusinessScope: '属于登记的业务范围中的“标准化”。',
    monthsPlanned: 9,
    documentNumber: `示例协〔${day(walk, 5).slice(0, 4)}〕立`,
  })
  walker.on(day(walk, 6))
  await walker.run('mishu', announceProject, {
    projectId,
    on: day(walk, 6),
    documentNumber: `示例协〔${day(walk, 6).slice(0, 4)}〕公告`,
  })
  await walker.run('mishu', openCall, {
    projectId,
    conditions: '从事相关业务、愿意派员参加起草的单位（示例）。',
    closesOn: day(walk, 26),
    contact: '标准化部 standards@example.invalid',
    equalTerms: true,
  })
  walker.on(day(walk, 8))
  for (const organizationName of participantNames.slice(0, walk.story.participants)) {
    const { participantId } = await walker.run('mishu', addParticipant, {
      projectId,
      organizationName,
      category: organizationName.includes('消费')
        ? 'consumer'
        : organizationName.includes('检测')
          ? 'testing'
          : 'producer',
    })
    await walker.run('mishu', addDrafter, {
      projectId,
      participant: participantId,
      personName: `${organizationName.slice(0, 4)}起草代表`,
      role: '参与起草',
      email: `drafter-${String(participantId)}@example.invalid`,
    })
  }
}

async function draftAndAsk(walk: Walk): Promise<void> {
  const { walker, story, projectId } = walk
  walker.on(day(walk, 12))
  await upload(walk, 'draftText', `${story.title}（征求意见稿）.docx`, await makeDraft(story.title, '征求意见稿'))
  await upload(walk, 'explanatoryStatement', `${story.title} 编制说明.docx`, await makeStatement(story.title))
  await walker.run('mishu', openEnquiry, {
    projectId,
    opensOn: day(walk, 12),
    closesOn: day(walk, 47),
    contact: '标准化部 standards@example.invalid',
    documentNumber: '示例协标函',
  })
  walker.on(day(walk, 20))
  for (const [index, [clause, opinion, proposed]] of opinions.slice(0, story.comments).entries())
    await walker.ask(submitComment, {
      projectId,
      clause,
      opinion,
      ...(proposed && { proposed }),
      organizationName: `示例意见单位${index + 1}`,
      personName: `示例意见人${index + 1}`,
      email: `opinion-${index + 1}@example.invalid`,
    })
  if (story.subjects) await hear(walk)
}

async function hear(walk: Walk): Promise<void> {
  const { walker, projectId } = walk
  const { hearingId } = await walker.run('mishu', listDepartment, {
    projectId,
    department: '示例市应急管理局',
    matter: '安全生产',
  })
  const proof = await walker.keep(await makeStatement('送达回执'), '送达回执.docx')
  await walker.run('mishu', recordDelivery, {
    projectId,
    row: hearingId,
    deliveredOn: day(walk, 20),
    how: '机要交换',
    proof,
  })
  walker.on(day(walk, 40))
  await walker.run('mishu', recordReply, {
    projectId,
    row: hearingId,
    repliedOn: day(walk, 40),
    objects: false,
    reply: '无不同意见（示例）。',
  })
}

async function closeAndDispose(walk: Walk): Promise<void> {
  const { walker, story, projectId } = walk
  walker.on(day(walk, 48))
  await walker.run('mishu', closeEnquiry, { projectId })
  const comments = await listIds(walker.db, 'comment', projectId)
  const disposedNow = story.until === 'disposition' ? comments.slice(0, Math.floor(comments.length / 2)) : comments
  walker.on(day(walk, 55))
  for (const [index, { id }] of disposedNow.entries())
    await walker.run(
      'mishu',
      disposeComment,
      index % 3 === 2
        ? { projectId, row: id, disposition: 'notAccepted', reason: '与现行管理要求不一致，且无实施数据支持（示例）。' }
        : { projectId, row: id, disposition: 'accepted', newWording: '已按意见修改。' },
    )
}

async function examine(walk: Walk): Promise<void> {
  const { walker, story, projectId } = walk
  walker.on(day(walk, 70))
  await upload(walk, 'draftText', `${story.title}（送审稿）.docx`, await makeDraft(story.title, '送审稿'))
  await walker.run('mishu', submitForExamination, { projectId })
  await walker.run('mishu', callExamination, {
    projectId,
    kind: 'final',
    mode: 'meeting',
    on: day(walk, 85),
    place: '示例会议中心 3 号会议室',
    agenda: '听取汇报；逐条审查；形成结论。',
    documentNumber: '示例协标函',
  })
  const experts = (await listExperts(walker.db, walker.organizationId)).filter(
    ({ employer }) => !participantNames.slice(0, story.participants).includes(employer),
  )
  for (const [index, expert] of experts.entries())
    await walker.run('mishu', inviteExpert, { projectId, expert: expert.id, voting: true, chair: index === 0 })
  if (story.until === 'examination') return
  walker.on(day(walk, 85))
  for (const { id } of await listIds(walker.db, 'examination_member', projectId)) {
    await walker.run('mishu', signInMember, { projectId, row: id, present: true })
    await walker.run('mishu', castBallot, { projectId, row: id, choice: 'agree' })
  }
  await walker.run('mishu', addDemand, { projectId, clause: '5.2', demand: '补充温度偏离处理时间的依据。' })
  await walker.run('mishu', concludeExamination, {
    projectId,
    method: 'ballot',
    sustainedObjections: 0,
    conclusion: 'passed',
    opinion: '同意通过审查，按意见修改后报批（示例）。',
  })
}

async function submit(walk: Walk): Promise<void> {
  const { walker, story, projectId } = walk
  walker.on(day(walk, 100))
  await upload(walk, 'draftText', `${story.title}（报批稿）.docx`, await makeDraft(story.title, '报批稿'))
  const version = await findLatestText(walker.db, projectId)
  for (const { id } of await listIds(walker.db, 'demand', projectId))
    await walker.run('mishu', answerDemand, { projectId, row: id, answer: '已在 5.2 补充依据。', document: version.id })
  await walker.run('mishu', submitForApproval, { projectId, documentNumber: '示例协标报' })
}

async function number(walk: Walk): Promise<void> {
  walk.walker.on(day(walk, 110))
  await walk.walker.run('lingdao', approveStandard, {
    projectId: walk.projectId,
    approvedOn: day(walk, 110),
    documentNumber: '示例协批',
  })
}

async function publish(walk: Walk): Promise<void> {
  const { walker, projectId } = walk
  walker.on(day(walk, 120))
  await walker.run('mishu', publishStandard, {
    projectId,
    publishedOn: day(walk, 120),
    implementsOn: day(walk, 150),
    openness: 'full',
    documentNumber: `示例协〔${day(walk, 120).slice(0, 4)}〕发`,
  })
  await reportTasks(walk)
  walker.on(day(walk, 280))
  await walker.ask(submitFeedback, {
    projectId,
    kind: 'question',
    clause: '5.2',
    body: '温度偏离的 15 min 从何时起算？',
    organizationName: '示例使用单位',
  })
  walker.on(day(walk, 285))
  for (const { id } of await listIds(walker.db, 'feedback', projectId))
    await walker.run('mishu', answerFeedback, {
      projectId,
      row: id,
      answer: '从记录到偏离的时刻起算（示例）。',
      published: true,
    })
}

/** All drafting organizations but the last report in time; one summary stays overdue, so that the page can show it. */
async function reportTasks(walk: Walk): Promise<void> {
  const { walker, projectId } = walk
  walker.on(day(walk, 170))
  const tasks = await listIds(walker.db, 'task', projectId)
  for (const { id } of tasks.slice(0, -1))
    await walker.run('mishu', completeTask, { projectId, row: id, on: day(walk, 170), summary: '已完成（示例）。' })
}

async function upload(walk: Walk, kind: string, name: string, bytes: Uint8Array): Promise<void> {
  const file: FileValue = await walk.walker.keep(bytes, name)
  await walk.walker.run('mishu', uploadDocument, { projectId: walk.projectId, kind, file })
}
