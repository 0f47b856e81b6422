import { paths, text } from '@zhunsheng/core'
import type { WatchView } from '@zhunsheng/server/api'
import { Button } from 'antd'
import { write } from '../../api.ts'
import { LegalDay } from '../../parts/legal-date.tsx'
import { ListTable } from '../../parts/list-table.tsx'
import { WriteForm } from '../../parts/write-form.tsx'
import { useRead } from '../../queries.ts'
import { useReadAgain } from '../../session.ts'
import { Page } from '../../ui/page.tsx'
import { useWords, type Words } from '../../words/index.ts'
import { FollowDepartment } from './watches/follow-department.tsx'
import { Subscribe } from './watches/subscribe.tsx'
import { News, Standing, Subject } from './watches/watch-cells.tsx'

const numberFields = { number: text('标准编号', 'Number of the standard', { required: true }) } as const
const queryFields = { q: text('检索词', 'Words or number', { required: true }) } as const

/** What I follow: standards with all their editions, what the texts of my projects cite, searches and departments. */
export function WatchesPage() {
  const words = useWords()
  const { t } = words
  const { rows, feedToken } = useRead('registry/list-watches', {})
  return (
    <Page title={t('nav.watches')} below={<p className="slate">{t('watches.why')}</p>} actions={<Begin />}>
      <div className="stack">
        <ListTable<WatchView>
          label={t('nav.watches')}
          rows={rows}
          rowKey={({ id }) => id}
          empty={t('watches.empty')}
          fileName={t('nav.watches')}
          columns={columns(words)}
        />
        <Subscribe token={feedToken} />
      </div>
    </Page>
  )
}

const columns = ({ t, say }: Words) => [
  {
    key: 'what',
    title: t('watches.what'),
    render: (row: WatchView) => <Subject watch={row} />,
    text: ({ label }: WatchView) => say(label),
  },
  {
    key: 'standing',
    title: t('watches.standing'),
    render: (row: WatchView) => <Standing watch={row} />,
    text: ({ standing, total }: WatchView) => (total === null ? Object.keys(standing).join('、') : String(total)),
  },
  {
    key: 'news',
    title: t('watches.news'),
    render: (row: WatchView) => <News watch={row} />,
    text: ({ news }: WatchView) => news.map(({ on, says }) => `${on} ${say(says)}`).join('；'),
  },
  {
    key: 'begunOn',
    title: t('watches.since'),
    render: ({ begunOn }: WatchView) => <LegalDay date={begunOn} />,
    text: ({ begunOn }: WatchView) => begunOn,
  },
  { key: 'end', title: '', render: ({ id }: WatchView) => <End id={id} />, text: () => '' },
]

/** The three ways to follow something from here; the fourth stands on the page of a project. */
function Begin() {
  const { t } = useWords()
  return (
    <>
      <WriteForm
        title={t('watches.begin')}
        button={t('watches.begin')}
        fields={numberFields}
        draftKey="watch"
        send={(input, key) => write('registry/begin-watch', { number: String(input['number']) }, key)}
      />
      <WriteForm
        title={t('watches.query')}
        button={t('watches.query')}
        fields={queryFields}
        hints={{ q: t('watches.queryWhy') }}
        draftKey="watch-query"
        send={(input, key) => write('registry/begin-watch', { query: queryOf(String(input['q'])) }, key)}
      />
      <FollowDepartment />
    </>
  )
}

/** As the address of the search has it. */
const queryOf = (q: string): string => paths.search(q).replace(`${paths.search()}?`, '')

function End({ id }: { readonly id: string }) {
  const { t } = useWords()
  const readAgain = useReadAgain()
  const end = async () => {
    await write('registry/end-watch', { id }, `end-watch-${id}`)
    await readAgain()
  }
  return (
    <Button size="small" className="no-break" onClick={() => void end()}>
      {t('watches.end')}
    </Button>
  )
}
