import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { checkInput } from '../check-input.ts'
import type { Actor, Context } from '../context.ts'
import { openLink, useLink } from '../organizations/one-time-link.ts'
import { useCase } from '../use-case.ts'
import { linkActs } from './link-acts.ts'
import type { ActHead } from './project-act.ts'
import { isAnswerable } from './public-link-store.ts'
import { tokenInput } from './show-link.ts'

const ANSWERS_PER_MINUTE = 20

/**
 * Does the one act a link was issued for. The secretariat that issued it answers for the act, as when it enters a paper
 * ballot; the event says that it came by a link. A refused answer leaves the link as it was.
 */
export const answerLink = useCase({
  name: 'development.answer-link',
  title: { zh: '凭一次性链接办理', en: 'Answer by a one-time link' },
  effect: 'write',
  roles: ['anyone'],
  limitPerMinute: ANSWERS_PER_MINUTE,
  input: Type.Object(
    { token: tokenInput, answer: Type.Record(Type.String(), Type.Unknown()) },
    { additionalProperties: false },
  ),
  async run(context, { token, answer }) {
    const purpose = (await openLink(context.db, token, context.now))?.purpose
    if (!purpose || !isAnswerable(purpose)) throw new Refusal('LINK_EXPIRED')
    const { subjectId, data } = await useLink(context, token, purpose)
    const { useCase: act, asked, given } = linkActs[purpose]
    const answered = Object.fromEntries(Object.entries(answer).filter(([name]) => Object.hasOwn(asked, name)))
    const input = { ...given(context.today), ...answered, projectId: data['projectId'], row: subjectId }
    const checked = checkInput(act.input, input) as ActHead // every act's schema holds the head
    await act.run(onBehalfOfSecretariat(context, data['organizationId'] ?? ''), checked)
    return { purpose }
  },
})

function onBehalfOfSecretariat(context: Context, organizationId: string): Context {
  const actor: Actor = {
    accountId: null,
    personId: null,
    platformAdministrator: false,
    memberships: [{ organizationId, role: 'secretary' }],
  }
  return { ...context, actor, record: (event) => context.record({ ...event, data: { ...event.data, byLink: true } }) }
}
