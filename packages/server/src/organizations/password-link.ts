import { paths } from '@zhunsheng/core'
import type { Context } from '../context.ts'
import { hasLinkBeyond } from './link-store.ts'
import { makeLink } from './one-time-link.ts'

const INVITATION_HOURS = 7 * 24
const RESET_HOURS = 1
const HOUR_MS = 3_600_000
const AGAIN_AFTER_MINUTES = 5

// The place {set-password:…} becomes the address when the notice is sent; until then only its addressee is shown it.

/** Makes an invitation and tells the person. Answers the address, for a door that may hand it over. */
export async function sendInvitation(
  context: Context,
  account: { id: string; name: string; login: string },
): Promise<string> {
  const { token, expiresAt } = await makeLink(context, {
    purpose: 'set-password',
    subjectId: account.id,
    hours: INVITATION_HOURS,
  })
  context.notify({
    kind: 'invitation',
    toAccount: account.id,
    subject: '邀请您使用准绳',
    body: `${account.name}：\n请打开以下链接设置密码，账号为 ${account.login}。链接只能使用一次，7 日内有效（至 ${expiresAt.slice(0, 10)}）。\n{set-password:${token}}`,
  })
  return `${context.config.publicUrl}${paths.app.setPassword(token)}`
}

/** Tells the person how to set a new password, unless they were told a moment ago: nobody's mailbox is to be flooded. */
export async function sendPasswordReset(context: Context, accountId: string): Promise<void> {
  const sentJustNow = new Date(
    Date.parse(context.now) + RESET_HOURS * HOUR_MS - AGAIN_AFTER_MINUTES * 60_000,
  ).toISOString()
  if (await hasLinkBeyond(context.db, 'set-password', accountId, sentJustNow)) return
  const { token } = await makeLink(context, { purpose: 'set-password', subjectId: accountId, hours: RESET_HOURS })
  context.notify({
    kind: 'password-reset',
    toAccount: accountId,
    subject: '重置密码',
    body: `请打开以下链接设置新密码。链接只能使用一次，${RESET_HOURS} 小时内有效。如非本人操作，请忽略。\n{set-password:${token}}`,
  })
}
