import { getRouteApi, Link } from '@tanstack/react-router'
import { bodyKinds, isBodyKind, type Worded } from '@zhunsheng/core'
import { Filter, Filters } from '../../parts/filter-box.tsx'
import { ListTable } from '../../parts/list-table.tsx'
import { useRead } from '../../queries.ts'
import { useMe } from '../../session.ts'
import { Page } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'
import { wordPlace } from '../implementation/network/point-words.ts'

const route = getRouteApi('/signed-in/organizations')

/** The bodies that are on record here: associations, authorities, committees, enterprises … */
export function OrganizationsPage() {
  const words = useWords()
  const { t, say } = words
  const me = useMe()
  const search = route.useSearch()
  const { q, kinds, cursor } = search
  const navigate = route.useNavigate()
  const change = (part: Partial<typeof search>) =>
    void navigate({ search: { ...search, cursor: undefined, ...part } as typeof search }) // an absent filter is dropped by the route
  const { rows, total, next } = useRead('organizations/list-organizations', { q, kinds, cursor })
  return (
    <Page
      title={t('nav.organization')}
      actions={
        me.platformAdministrator && (
          <Link className="act-link act-link-main" to="/organizations/new">
            {t('body.new')}
          </Link>
        )
      }
    >
      <Filters key={q ?? ''} q={q} onSearch={(asked) => change({ q: asked })}>
        <Filter
          label={t('body.filterKind')}
          value={kinds}
          options={Object.entries(bodyKinds).map(([id, kind]) => ({ id, label: say(kind) }))}
          onChoose={(kind) => change({ kinds: kind })}
        />
      </Filters>
      <ListTable
        label={t('nav.organization')}
        rows={rows}
        total={total}
        next={next}
        isFirst={!cursor}
        onPage={(to) => change({ cursor: to })}
        rowKey={({ id }) => id}
        empty={t('organizations.empty')}
        fileName={t('nav.organization')}
        columns={[
          {
            key: 'name',
            title: t('organization.name'),
            render: ({ id, name }) => (
              <Link to="/organizations/$organizationId" params={{ organizationId: id }}>
                {name}
              </Link>
            ),
            text: ({ name }) => name,
          },
          {
            key: 'kind',
            title: t('organization.kind'),
            render: ({ kind }) => kindWords(kind, say),
            text: ({ kind }) => kindWords(kind, say),
          },
          {
            key: 'place',
            title: t('body.place'),
            render: ({ place }) => place && wordPlace(place, words),
            text: ({ place }) => (place ? wordPlace(place, words) : ''),
          },
          {
            key: 'code',
            title: t('organization.code'),
            render: (row) => numberPrefix(row),
            text: (row) => numberPrefix(row),
          },
        ]}
      />
    </Page>
  )
}

const kindWords = (kind: string, say: (worded: Worded) => string): string =>
  isBodyKind(kind) ? say({ zh: bodyKinds[kind].zh, en: bodyKinds[kind].en }) : kind

/** How its standards are numbered; who numbers none has no code. */
const numberPrefix = ({ kind, code }: { readonly kind: string; readonly code: string | null }): string => {
  if (code === null) return '—'
  return kind === 'enterprise' ? `Q/${code}` : `T/${code}`
}
