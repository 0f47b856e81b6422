import { paths, Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { noticeRow, readerOf } from './list-notices.ts'
import { findReadableNotice } from './store.ts'
import { pageOf } from './who-is-told.ts'

const ID_LENGTH_MAX = 64

/** A notice ready to be pasted into a chat, such as WeChat: words, address, and the address as a QR code (SVG). */
export const makeChatText = useCase({
  name: 'documents.make-chat-text',
  title: { zh: '生成微信文本', en: 'Make the text for a chat' },
  effect: 'read',
  roles: ['signedIn', 'administrator'],
  input: Type.Object(
    { id: Type.String({ title: '通知', minLength: 1, maxLength: ID_LENGTH_MAX }) },
    { additionalProperties: false },
  ),
  run: async (context, { id }) => {
    const record = await findReadableNotice(context.db, readerOf(context), id)
    if (!record) throw new Refusal('ROW_NOT_FOUND', { what: { zh: '通知', en: 'notice' } })
    const { subject, body } = noticeRow(context, record)
    const link =
      firstLink(body) ??
      context.config.publicUrl + (record.project_id ? pageOf(record.kind, record.project_id) : paths.home())
    return { ...chatText(subject, body, link), qrSvg: await qrOf(link) }
  },
})

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
