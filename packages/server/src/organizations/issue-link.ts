import { paths, Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import type { Context } from '../context.ts'
import { useCase } from '../use-case.ts'
import { idInput } from './input.ts'
import { findLinkTarget, type LinkTarget, type TargetPurpose } from './link-target-store.ts'
import { makeLink } from './one-time-link.ts'

const DAYS_DEFAULT = 14
const DAYS_MAX = 90
const HOURS_A_DAY = 24

const targets: Readonly<Record<TargetPurpose, { readonly zh: string; readonly en: string }>> = {
  task: { zh: '任务', en: 'task' },
  ballot: { zh: '审查专家', en: 'member of the panel' },
  opinion: { zh: '征求意见部门', en: 'department to be heard' },
}

/**
 * A link by which one task, one ballot or one department's opinion can be answered without an account, once. It is
 * answered to the secretariat, to hand over by whatever way reaches the person, and sent where an address is known.
 */
export const issueLink = useCase({
  name: 'organizations.issue-link',
  title: { zh: '发出一次性链接', en: 'Issue a one-time link' },
  effect: 'write',
  roles: ['secretary'],
  input: Type.Object(
    {
      purpose: Type.Enum(['task', 'ballot', 'opinion'], { title: '用途' }),
      /** A task, a member of a panel, or a hearing. */
      subjectId: idInput('对象'),
      days: Type.Optional(Type.Integer({ title: '有效天数', minimum: 1, maximum: DAYS_MAX })),
    },
    { additionalProperties: false },
  ),
  scope: async (context, { purpose, subjectId }) => ({
    organizationId: (await requireTarget(context, purpose, subjectId)).organizationId,
  }),
  run: async (context, { purpose, subjectId, days = DAYS_DEFAULT }) => {
    const target = await requireTarget(context, purpose, subjectId)
    const data = { projectId: target.projectId, organizationId: target.organizationId }
    const { token, expiresAt } = await makeLink(context, { purpose, subjectId, hours: days * HOURS_A_DAY, data })
    for (const person of target.personIds) tell(context, target, person, token, days)
    context.record({
      type: 'link.issued',
      subject: { kind: purpose, id: subjectId },
      project: target.projectId,
      data: { purpose },
    })
    return { link: `${context.config.publicUrl}${paths.oneTimeLink(token)}`, expiresAt }
  },
})

async function requireTarget(context: Context, purpose: TargetPurpose, subjectId: string): Promise<LinkTarget> {
  const target = await findLinkTarget(context.db, purpose, subjectId)
  if (!target) throw new Refusal('ROW_NOT_FOUND', { what: targets[purpose] })
  return target
}

function tell(context: Context, { projectId, title }: LinkTarget, toPerson: string, token: string, days: number): void {
  const body = `请打开以下链接办理，无需账号。链接只能使用一次，${days} 日内有效。\n{link:${token}}`
  context.notify({ kind: 'link', project: projectId, toPerson, subject: `《${title}》有一件事请您办理`, body })
}
