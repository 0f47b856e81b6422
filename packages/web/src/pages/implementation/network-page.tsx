import { getRouteApi, Link } from '@tanstack/react-router'
import { pointKinds, pointStates, provinces, qualificationStandings } from '@zhunsheng/core'
import type { NetworkView, Point } from '@zhunsheng/server/api'
import { Filter, Filters } from '../../parts/filter-box.tsx'
import { ListTable } from '../../parts/list-table.tsx'
import { useList } from '../../queries.ts'
import { Tag } from '../../ui/note.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'
import { EnterPoint } from './network/enter-point.tsx'
import { NetworkPlaces } from './network/network-places.tsx'
import { pointTones, qualificationTones, wordPlace } from './network/point-words.ts'
import { ProvinceMap } from './network/province-map.tsx'

const route = getRouteApi('/signed-in/network')

/** The network of monitoring, statistics and verification points: where they are, and who they are. */
export function NetworkPage() {
  const words = useWords()
  const { t, say } = words
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const change = (part: Partial<typeof search>) =>
    void navigate({ search: { ...search, cursor: undefined, ...part } as typeof search }) // an absent filter is dropped by the route
  const { data, isPending, isPlaceholderData } = useList('implementation/list-points', search)
  const optionsOf = (entries: Readonly<Record<string, { zh: string; en: string }>>) =>
    Object.entries(entries).map(([id, name]) => ({ id, label: say(name) }))
  return (
    <Page title={t('nav.network')} below={<NetworkPlaces />} actions={data?.mayEnter && <EnterPoint />}>
      <div className="stack">
        <Section title={t('network.map')}>
          <div className="stack-tight">
            <ProvinceMap counts={data?.provinces ?? []} kind={search.kind} chosen={search.province} />
            <p className="small slate">{t('network.mapWhy')}</p>
            <ProvinceTable counts={data?.provinces ?? []} />
          </div>
        </Section>
        <Filters key={search.q ?? ''} q={search.q} onSearch={(q) => change({ q })}>
          <Filter
            label={t('network.kind')}
            value={search.kind}
            options={optionsOf(pointKinds)}
            onChoose={(kind) => change({ kind })}
          />
          <Filter
            label={t('network.province')}
            value={search.province}
            options={optionsOf(provinces)}
            onChoose={(province) => change({ province })}
          />
        </Filters>
        <ListTable<Point>
          label={t('network.points')}
          rows={data?.rows ?? []}
          rowKey={({ id }) => id}
          total={data?.total ?? 0}
          next={data?.next ?? null}
          isFirst={!search.cursor}
          busy={isPending || isPlaceholderData}
          onPage={(cursor) => change({ cursor })}
          empty={t('network.empty')}
          fileName={t('network.points')}
          columns={[
            {
              key: 'name',
              title: t('network.name'),
              render: ({ id, name }) => (
                <Link to="/network/points/$pointId" params={{ pointId: id }}>
                  {name}
                </Link>
              ),
              text: ({ name }) => name,
            },
            {
              key: 'kinds',
              title: t('network.kind'),
              render: ({ kinds }) => words.join(kinds.map((kind) => say(pointKinds[kind]))),
              text: ({ kinds }) => words.join(kinds.map((kind) => say(pointKinds[kind]))),
            },
            { key: 'field', title: t('network.field'), render: ({ field }) => field, text: ({ field }) => field },
            {
              key: 'place',
              title: t('network.place'),
              render: ({ place }) => wordPlace(place, words),
              text: ({ place }) => wordPlace(place, words),
            },
            {
              key: 'state',
              title: t('network.state'),
              render: ({ state }) => <Tag tone={pointTones[state]}>{say(pointStates[state])}</Tag>,
              text: ({ state }) => say(pointStates[state]),
            },
            {
              key: 'qualified',
              title: t('network.qualification'),
              render: ({ qualified }) => (
                <Tag tone={qualificationTones[qualified]}>{say(qualificationStandings[qualified])}</Tag>
              ),
              text: ({ qualified }) => say(qualificationStandings[qualified]),
            },
          ]}
        />
      </div>
    </Page>
  )
}

/** The same numbers as the map, in words. */
function ProvinceTable({ counts }: { readonly counts: NetworkView['provinces'] }) {
  const { t, say } = useWords()
  if (counts.length === 0) return null
  return (
    <details>
      <summary>{t('network.mapTable')}</summary>
      <ListTable
        label={t('network.mapTable')}
        rows={counts}
        rowKey={({ province, kind }) => `${province} ${kind}`}
        empty=""
        columns={[
          {
            key: 'province',
            title: t('network.province'),
            render: ({ province }) => {
              const name = provinces[province]
              return name ? say(name) : province
            },
          },
          { key: 'kind', title: t('network.kind'), render: ({ kind }) => say(pointKinds[kind]) },
          { key: 'count', title: t('network.count'), render: ({ count }) => count },
        ]}
      />
    </details>
  )
}
