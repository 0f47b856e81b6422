import { paths, Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import type { Context } from '../../context.ts'
import { useCase } from '../../use-case.ts'
import { noticeRow, readerOf } from './list-notices.ts'
import { findLastEnquiry, findReadableNotice } from './store.ts'
import { pageOf } from './who-is-told.ts'

const ID_LENGTH_MAX = 64

/**
 * Ready to be pasted into a chat, such as WeChat: words, address, and the address as a QR code (SVG). Of a notice by its
 * `id`, or of the last enquiry of `projectId`, which may be passed on before anybody has been sent a notice of it.
 * Refuses with `ROW_NOT_FOUND`.
 */
export const makeChatText = useCase({
  name: 'documents.make-chat-text',
  title: { zh: '生成微信文本', en: 'Make the text for a chat' },
  effect: 'read',
  roles: ['signedIn', 'administrator'],
  input: Type.Object(
    {
      id: Type.Optional(Type.String({ title: '通知', minLength: 1, maxLength: ID_LENGTH_MAX })),
      projectId: Type.Optional(Type.String({ title: '征求意见的项目', minLength: 1, maxLength: ID_LENGTH_MAX })),
    },
    { additionalProperties: false },
  ),
  run: async (context, { id, projectId }) => {
    const { text, link } = projectId ? await textOfEnquiry(context, projectId) : await textOfNotice(context, id ?? '')
    return { text, link, qrSvg: await qrOf(link) }
  },
})

async function textOfNotice(context: Context, id: string) {
  const record = await findReadableNotice(context.db, readerOf(context), id)
  if (!record) throw new Refusal('ROW_NOT_FOUND', { what: { zh: '通知', en: 'notice' } })
  const { subject, body } = noticeRow(context, record)
  const page = record.project_id ? pageOf(record.kind, record.project_id) : paths.home()
  return chatText(subject, body, firstLink(body) ?? context.config.publicUrl + page)
}

/** An enquiry is public from its first day: whoever works here may pass it on, whoever’s project it is. */
async function textOfEnquiry({ db, config }: Context, projectId: string) {
  const enquiry = await findLastEnquiry(db, projectId)
  if (!enquiry) throw new Refusal('ROW_NOT_FOUND', { what: { zh: '征求意见', en: 'enquiry' } })
  const { title, organizationName, opensOn, closesOn, contact } = enquiry
  const body = [
    `${organizationName}就本标准公开征求意见，${opensOn} 至 ${closesOn}。`,
    '打开下面的链接即可逐条阅读、提出意见，无需注册。',
    `联系方式：${contact}`,
  ].join('\n')
  return chatText(`《${title}》征求意见`, body, config.publicUrl + paths.consultation(projectId))
}

const firstLink = (text: string): string | null => /https?:\/\/[^\s，。；）]+/u.exec(text)?.[0] ?? null

/** Plain lines, since a chat shows no markup; the link stands last and alone, where it can be tapped. */
export function chatText(subject: string, body: string, link: string): { text: string; link: string } {
  const words = body.replaceAll(link, '').replace(/[：:\s]+$/u, '')
  return { text: [`【${subject}】`, words, link].filter(Boolean).join('\n'), link }
}

async function qrOf(link: string): Promise<string> {
  const { toString } = await import('qrcode')
  return toString(link, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 })
}
