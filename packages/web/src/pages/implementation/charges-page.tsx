import { getRouteApi } from '@tanstack/react-router'
import { enforcementBasis, enforcementFields, enforcementStandings, paths, yearOf } from '@zhunsheng/core'
import type { ChargeRow } from '@zhunsheng/server/api'
import { write } from '../../api.ts'
import { BasisLinks } from '../../parts/basis-link.tsx'
import { ListTable } from '../../parts/list-table.tsx'
import { WriteForm } from '../../parts/write-form.tsx'
import { useRead } from '../../queries.ts'
import { useMe } from '../../session.ts'
import { Tag, type Tone } from '../../ui/note.tsx'
import { Page } from '../../ui/page.tsx'
import { useWords, type Words } from '../../words/index.ts'
import { SetCharge } from './network/enter-point.tsx'
import { NetworkPlaces } from './network/network-places.tsx'

const route = getRouteApi('/signed-in/network/charges')
const tones: Readonly<Record<ChargeRow['standing'], Tone>> = {
  same: 'plain',
  told: 'good',
  notTold: 'soon',
  unknown: 'plain',
}

/** Who organizes the implementation of each mandatory standard, who enforces it, and whether the one told the other. */
export function ChargesPage() {
  const words = useWords()
  const { t, say } = words
  const { cursor } = route.useSearch()
  const navigate = route.useNavigate()
  const { rows, total, next, maySet } = useRead('implementation/list-charges', { cursor })
  return (
    <Page title={t('network.charges')} below={<NetworkPlaces />} actions={maySet && <SetCharge />}>
      <div className="stack">
        <div>
          <p className="slate">{t('charges.why')}</p>
          <BasisLinks bases={[{ source: 'SGO', article: '五', confidence: 'V' }, enforcementBasis]} />
        </div>
        <ListTable<ChargeRow>
          label={t('network.charges')}
          rows={rows}
          rowKey={({ number }) => number}
          total={total}
          next={next}
          isFirst={!cursor}
          onPage={(to) => void navigate({ search: to ? { cursor: to } : {} })}
          empty={t('charges.empty')}
          fileName={t('network.charges')}
          columns={[
            {
              key: 'number',
              title: t('statistics.subject'),
              render: ({ number, title }) => (
                <>
                  <a className="number" href={paths.recordImplementation(number)}>
                    {number}
                  </a>{' '}
                  {title}
                </>
              ),
              text: ({ number }) => number,
            },
            {
              key: 'organize',
              title: t('charges.organize'),
              render: ({ organize }) => <Body part={organize} />,
              text: ({ organize }) => organize?.name ?? '',
            },
            {
              key: 'enforce',
              title: t('charges.enforce'),
              render: ({ enforce }) => <Body part={enforce} />,
              text: ({ enforce }) => enforce?.name ?? '',
            },
            {
              key: 'told',
              title: t('charges.told'),
              render: (row) => wordTold(row, words),
              text: (row) => wordTold(row, words),
            },
            {
              key: 'standing',
              title: t('charges.standing'),
              render: ({ standing }) => <Tag tone={tones[standing]}>{say(enforcementStandings[standing])}</Tag>,
              text: ({ standing }) => say(enforcementStandings[standing]),
            },
            { key: 'act', title: t('list.act'), render: (row) => row.mayTell && <Tell row={row} /> },
          ]}
        />
      </div>
    </Page>
  )
}

function Body({ part }: { readonly part: ChargeRow['organize'] }) {
  const { t } = useWords()
  if (part === null) return <span className="slate">{t('charges.none')}</span>
  return (
    <>
      {part.name} <span className="small slate">{part.legalBasis}</span>
    </>
  )
}

function wordTold({ told }: ChargeRow, { t }: Pick<Words, 't'>): string {
  if (told === null) return ''
  const { year, inspections, nonconforming, penalties } = told
  return t('charges.toldOf', { year, inspections, nonconforming, penalties })
}

function Tell({ row: { number } }: { readonly row: ChargeRow }) {
  const { t } = useWords()
  const { today } = useMe()
  return (
    <WriteForm
      small
      title={t('charges.tell')}
      button={t('network.save')}
      fields={enforcementFields}
      suggested={{ number, year: yearOf(today) }}
      draftKey={`tell-enforcement.${number}`}
      send={(input, key) => write('implementation/tell-enforcement', input, key)}
    />
  )
}
