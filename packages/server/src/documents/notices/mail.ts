import { fillLinks } from './fill-links.ts'
import type { NoticeRecord } from './store.ts'
import { pageOf } from './who-is-told.ts'

export type Mail = {
  /** Stays the same when the same notices are sent again, so that a mail system can drop the second. */
  readonly messageId: string
  readonly to: { readonly name: string; readonly address: string }
  readonly from: string
  readonly subject: string
  readonly text: string
}

type Letter = Pick<NoticeRecord, 'id' | 'kind' | 'subject' | 'body' | 'project_id'>

const SIGNATURE = '本邮件由准绳自动发出，请勿直接回复。'

/** One mail of one notice, or a digest of several: whoever is told of much is written to once. */
export function mailOf(
  notices: readonly Letter[],
  to: Mail['to'],
  { publicUrl, mailFrom }: { readonly publicUrl: string; readonly mailFrom: string },
): Mail {
  const [first] = notices
  if (!first) throw new Error('a mail needs a notice')
  const subject = notices.length === 1 ? first.subject : `您有 ${notices.length} 条通知：${first.subject} 等`
  const parts = notices.map((notice, index) =>
    notices.length === 1 ? textOf(notice, publicUrl) : `${index + 1}. ${notice.subject}\n${textOf(notice, publicUrl)}`,
  )
  return {
    messageId: `<${first.id}.${notices.length}@zhunsheng>`,
    to,
    from: mailFrom,
    subject,
    text: `${[...parts, SIGNATURE].join('\n\n')}\n`,
  }
}

/** The words of a notice with its addresses; where it has none, the page that it is about. */
export function textOf(
  { kind, body, project_id }: Pick<Letter, 'kind' | 'body' | 'project_id'>,
  publicUrl: string,
): string {
  const text = fillLinks(body, publicUrl)
  return project_id && !text.includes('://') ? `${text}\n${publicUrl}${pageOf(kind, project_id)}` : text
}
