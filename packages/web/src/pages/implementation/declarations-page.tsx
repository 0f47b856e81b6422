import { getRouteApi, Link } from '@tanstack/react-router'
import { declarationFields } from '@zhunsheng/core'
import type { DeclarationRow, OwnDeclarations } from '@zhunsheng/server/api'
import { write } from '../../api.ts'
import { Filter, Filters } from '../../parts/filter-box.tsx'
import { ListTable } from '../../parts/list-table.tsx'
import { WriteForm } from '../../parts/write-form.tsx'
import { useList } from '../../queries.ts'
import { Note, Tag } from '../../ui/note.tsx'
import { Page } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'
import { stateTones } from './declaration/declaration-words.ts'
import { useEnterprises } from './declaration/use-enterprises.ts'

const route = getRouteApi('/signed-in/declarations')
const states = ['draft', 'published', 'withdrawn'] as const

/** What the own enterprises declare of their products, and which declarations a standard no longer current asks to change. */
export function DeclarationsPage() {
  const { t, day, join } = useWords()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const change = (part: Partial<typeof search>) =>
    void navigate({ search: { ...search, cursor: undefined, ...part } as typeof search }) // an absent filter is dropped by the route
  const { data, isPending, isPlaceholderData } = useList('implementation/list-declarations', search)
  return (
    <Page title={t('nav.declarations')} below={<p className="slate">{t('declarations.lead')}</p>} actions={<Draft />}>
      <div className="stack">
        <Touched touched={data?.touched ?? []} />
        <Filters key={search.q ?? ''} q={search.q} onSearch={(q) => change({ q })}>
          <Filter
            label={t('declarations.state')}
            value={search.state}
            options={states.map((id) => ({ id, label: t(`declarations.${id}`) }))}
            onChoose={(state) => change({ state })}
          />
        </Filters>
        <ListTable<DeclarationRow>
          label={t('nav.declarations')}
          rows={data?.rows ?? []}
          rowKey={({ id }) => id}
          total={data?.total ?? 0}
          next={data?.next ?? null}
          isFirst={!search.cursor}
          busy={isPending || isPlaceholderData}
          onPage={(cursor) => change({ cursor })}
          empty={t('declarations.empty')}
          fileName={t('nav.declarations')}
          columns={[
            {
              key: 'product',
              title: t('declarations.product'),
              render: ({ id, product, model }) => (
                <>
                  <Link to="/declarations/$declarationId" params={{ declarationId: id }}>
                    {product}
                  </Link>{' '}
                  {model}
                </>
              ),
              text: ({ product, model }) => `${product} ${model ?? ''}`.trim(),
            },
            {
              key: 'enterprise',
              title: t('declarations.enterprise'),
              render: ({ organizationName }) => organizationName,
              text: ({ organizationName }) => organizationName,
            },
            {
              key: 'standards',
              title: t('declarations.standards'),
              render: ({ numbers }) => join(numbers),
              text: ({ numbers }) => join(numbers),
            },
            {
              key: 'state',
              title: t('declarations.state'),
              render: ({ state, hasDraft }) => (
                <>
                  <Tag tone={stateTones[state]}>{t(`declarations.${state}`)}</Tag>{' '}
                  {state === 'published' && hasDraft && <Tag tone="soon">{t('declarations.unpublished')}</Tag>}
                </>
              ),
              text: ({ state }) => t(`declarations.${state}`),
            },
            {
              key: 'changed',
              title: t('declarations.changed'),
              render: ({ changedOn }) => changedOn && day(changedOn),
              text: ({ changedOn }) => changedOn ?? '',
            },
          ]}
        />
      </div>
    </Page>
  )
}

/** A new declaration for each enterprise that I act for; who acts for none is told so. */
function Draft() {
  const { t } = useWords()
  const enterprises = useEnterprises()
  return (
    <span className="row">
      {enterprises.length > 0 && (
        <Link className="act-link" to="/declarations/import">
          {t('declarations.import')}
        </Link>
      )}
      {enterprises.map(({ id, name }) => (
        <WriteForm
          key={id}
          primary
          title={enterprises.length > 1 ? t('declarations.newOf', { name }) : t('declarations.new')}
          button={t('declarations.saveDraft')}
          fields={declarationFields}
          suggested={{ isLower: false }}
          draftKey={`new-declaration.${id}`}
          send={(input, key) => write('implementation/draft-declaration', { organizationId: id, ...input }, key)}
        />
      ))}
    </span>
  )
}

function Touched({ touched }: { readonly touched: OwnDeclarations['touched'] }) {
  const { t, join } = useWords()
  if (touched.length === 0) return null
  return (
    <Note tone="bad" title={t('declarations.touched', { count: touched.length })}>
      <ul>
        {touched.map(({ declarationId, product, number, followedBy }) => (
          <li key={`${declarationId} ${number}`}>
            <Link to="/declarations/$declarationId" params={{ declarationId }}>
              {product}
            </Link>{' '}
            {followedBy.length > 0
              ? t('declarations.useInstead', { number, followedBy: join(followedBy) })
              : t('declarations.noLonger', { number })}
          </li>
        ))}
      </ul>
    </Note>
  )
}
