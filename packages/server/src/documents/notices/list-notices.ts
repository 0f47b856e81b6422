import Type from 'typebox'
import { organizationsWith } from '../../abilities.ts'
import type { Context } from '../../context.ts'
import { cutPage, pageInput, pageSize } from '../../paging.ts'
import { useCase } from '../../use-case.ts'
import type { NoticeRow, Page } from '../../views.ts'
import { blankSecrets, fillLinks } from './fill-links.ts'
import { countNotices, listNotices, type NoticeReader, type NoticeRecord } from './store.ts'

const QUERY_LENGTH_MAX = 100

/** One's own notices; the secretariat sees all that went out about its projects, the administrator everything. */
export const listNoticesUseCase = useCase({
  name: 'documents.list-notices',
  title: { zh: '查看通知', en: 'List notices' },
  effect: 'read',
  roles: ['signedIn', 'administrator'],
  input: Type.Object(
    {
      state: Type.Optional(
        Type.Union(
          ['waiting', 'sent', 'failed', 'filed'].map((state) => Type.Literal(state)),
          { title: '状态' },
        ),
      ),
      q: Type.Optional(Type.String({ title: '查找', maxLength: QUERY_LENGTH_MAX })),
      ...pageInput,
    },
    { additionalProperties: false },
  ),
  run: async (context, { state, q, cursor, limit }): Promise<Page<NoticeRow>> => {
    const reader = readerOf(context)
    const filter = { state: state as string | undefined, q, before: cursor } // the schema admits texts alone
    const size = pageSize(limit)
    const { rows, next } = cutPage(await listNotices(context.db, reader, filter, size + 1), size, ({ id }) => id)
    return {
      rows: rows.map((record) => noticeRow(context, record)),
      total: await countNotices(context.db, reader, filter),
      next,
    }
  },
})

export function readerOf({ actor }: Pick<Context, 'actor'>): NoticeReader {
  return {
    everything: actor.platformAdministrator,
    accountId: actor.accountId,
    personId: actor.personId,
    organizationIds: organizationsWith(actor, ['secretary']),
  }
}

/**
 * A one-time link lets its holder act as the addressee. It is shown to the administrator only while no mail is sent,
 * since nobody else could hand it over then.
 */
export function noticeRow({ actor, config }: Pick<Context, 'actor' | 'config'>, record: NoticeRecord): NoticeRow {
  const maySeeSecrets = actor.platformAdministrator && config.smtpUrl === null
  const body = maySeeSecrets || isAddressee(actor, record) ? record.body : blankSecrets(record.body)
  return {
    id: record.id,
    to: [record.name ?? record.login ?? '', record.email ? `<${record.email}>` : ''].filter(Boolean).join(' '),
    subject: record.subject,
    body: fillLinks(body, config.publicUrl),
    projectId: record.project_id,
    about: record.about,
    state: record.state as NoticeRow['state'], // the column's check holds the same states
    createdAt: record.created_at.toISOString(),
    error: record.error,
  }
}

const isAddressee = (
  { accountId, personId }: Context['actor'],
  { to_account_id, to_person_id }: NoticeRecord,
): boolean =>
  (to_account_id !== null && to_account_id === accountId) || (to_person_id !== null && to_person_id === personId)
