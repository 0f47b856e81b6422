import { getRouteApi, Link } from '@tanstack/react-router'
import type { NoticeRow } from '@zhunsheng/server/api'
import { useState } from 'react'
import { ListTable } from '../../parts/list-table.tsx'
import { Unbroken } from '../../parts/unbroken.tsx'
import { useList } from '../../queries.ts'
import { wordInstant } from '../../ui/measures.ts'
import { Tag, type Tone } from '../../ui/note.tsx'
import { Page } from '../../ui/page.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { type Key, useWords } from '../../words/index.ts'

const route = getRouteApi('/signed-in/notices')

const tones: Record<NoticeRow['state'], Tone> = { waiting: 'plain', sent: 'good', failed: 'bad', filed: 'plain' }

/** Why a notice was filed instead of sent; what a mail system answers stands as it came. */
const reasons: Readonly<Record<string, Key>> = {
  NO_ADDRESS: 'notices.noAddress',
  ACT_UNDONE: 'notices.actUndone',
}

/** What was sent to whom. Without a mail server everything is filed here, to be read or passed on by hand. */
export function NoticesPage() {
  const { t } = useWords()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data, isPending, isPlaceholderData } = useList('documents/list-notices', search)
  const [shown, setShown] = useState<NoticeRow | null>(null)
  return (
    <Page title={t('nav.notices')} below={<p className="slate">{t('notices.why')}</p>}>
      <ListTable<NoticeRow>
        label={t('nav.notices')}
        rows={data?.rows ?? []}
        rowKey={({ id }) => id}
        empty={t('notices.empty')}
        fileName={t('nav.notices')}
        busy={isPending || isPlaceholderData}
        total={data?.total ?? 0}
        next={data?.next ?? null}
        isFirst={!search.cursor}
        onPage={(cursor) => void navigate({ search: cursor ? { cursor } : {} })}
        columns={[
          {
            key: 'subject',
            title: t('notices.subject'),
            render: (row) => (
              <button type="button" className="link-button" aria-haspopup="dialog" onClick={() => setShown(row)}>
                <Unbroken text={row.subject} />
              </button>
            ),
            text: ({ subject }) => subject,
          },
          { key: 'to', title: t('notices.to'), render: ({ to }) => to, text: ({ to }) => to },
          {
            key: 'createdAt',
            title: t('notices.on'),
            width: 150,
            render: ({ createdAt }) => <span className="no-break">{wordInstant(createdAt)}</span>,
            text: ({ createdAt }) => wordInstant(createdAt),
          },
          {
            key: 'state',
            title: t('notices.state'),
            render: ({ state, error }) => (
              <div>
                <Tag tone={tones[state]}>{t(`notices.state.${state}`)}</Tag>{' '}
                {error && <span className="small">{reasons[error] ? t(reasons[error]) : error}</span>}
              </div>
            ),
            text: ({ state }) => t(`notices.state.${state}`),
          },
          {
            key: 'about',
            title: t('notices.about'),
            render: ({ projectId, about }) =>
              projectId && (
                <Link to="/projects/$projectId" params={{ projectId }}>
                  {about}
                </Link>
              ),
            text: ({ about }) => about ?? '',
          },
        ]}
      />
      {shown && (
        <Sheet title={shown.subject} open wide onClose={() => setShown(null)} closeLabel={t('sheet.close')}>
          <p className="slate">{shown.to}</p>
          <p className="lines serif">{shown.body}</p>
        </Sheet>
      )}
    </Page>
  )
}
