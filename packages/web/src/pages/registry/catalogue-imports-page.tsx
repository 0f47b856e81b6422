import { getRouteApi, Link } from '@tanstack/react-router'
import { authorities, choice, longText, text } from '@zhunsheng/core'
import type { ImportRow } from '@zhunsheng/server/api'
import { write } from '../../api.ts'
import { LegalDay } from '../../parts/legal-date.tsx'
import { ListTable } from '../../parts/list-table.tsx'
import { WriteForm } from '../../parts/write-form.tsx'
import { useRead } from '../../queries.ts'
import { Tag } from '../../ui/note.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'
import { stateTones } from './catalogue-words.ts'

const route = getRouteApi('/signed-in/imports')

/** 目录导入: catalogues that were brought into the register, and the sources that they came from. */
export function CatalogueImportsPage() {
  const { t } = useWords()
  const { cursor } = route.useSearch()
  const navigate = route.useNavigate()
  const { rows, next } = useRead('registry/list-imports', { cursor })
  return (
    <Page
      title={t('nav.imports')}
      below={<p className="slate">{t('imports.why')}</p>}
      actions={
        <Link className="act-link" to="/imports/new">
          {t('imports.begin')}
        </Link>
      }
    >
      <div className="stack">
        <ListTable<ImportRow>
          label={t('nav.imports')}
          rows={rows}
          rowKey={({ id }) => id}
          empty={t('imports.empty')}
          fileName={t('nav.imports')}
          next={next}
          isFirst={!cursor}
          onPage={(to) => void navigate({ search: { cursor: to } })}
          columns={[
            {
              key: 'file',
              title: t('imports.file'),
              render: ({ id, fileName }) => (
                <Link to="/imports/$importId" params={{ importId: id }}>
                  {fileName}
                </Link>
              ),
              text: ({ fileName }) => fileName,
            },
            {
              key: 'source',
              title: t('imports.source'),
              render: ({ sourceName }) => sourceName,
              text: ({ sourceName }) => sourceName,
            },
            {
              key: 'asOf',
              title: t('imports.asOf'),
              render: ({ asOf }) => <LegalDay date={asOf} />,
              text: ({ asOf }) => asOf,
            },
            {
              key: 'rows',
              title: t('imports.rows'),
              render: ({ rowsTotal, rowsJudged }) => rowsTotal ?? rowsJudged,
              text: ({ rowsTotal, rowsJudged }) => String(rowsTotal ?? rowsJudged),
            },
            {
              key: 'state',
              title: t('imports.state'),
              render: ({ state }) => <Tag tone={stateTones[state]}>{t(`imports.state.${state}`)}</Tag>,
              text: ({ state }) => t(`imports.state.${state}`),
            },
          ]}
        />
        <Sources />
      </div>
    </Page>
  )
}

const sourceFields = {
  name: text('来源名称', 'Name of the source', { required: true }),
  authority: choice(
    '来源性质',
    'What it is',
    { official: authorities.official, secondary: authorities.secondary },
    { required: true },
  ),
  licence: text('许可', 'Licence', { required: false }),
  note: longText('说明', 'Remark', { required: false }),
} as const

function Sources() {
  const { t, say } = useWords()
  const { rows } = useRead('registry/list-sources', {})
  return (
    <Section
      title={t('imports.sources')}
      beside={
        <WriteForm
          title={t('imports.addSource')}
          button={t('imports.addSource')}
          fields={sourceFields}
          draftKey="add-source"
          send={({ name, authority, licence, note }, key) =>
            write(
              'registry/add-source',
              {
                name: String(name),
                authority: authority === 'official' ? 'official' : 'secondary',
                ...(licence !== undefined && { licence: String(licence) }),
                ...(note !== undefined && { note: String(note) }),
              },
              key,
            )
          }
        />
      }
    >
      <ListTable
        label={t('imports.sources')}
        rows={rows}
        rowKey={({ id }) => id}
        empty={t('imports.noSources')}
        columns={[
          { key: 'name', title: t('imports.source'), render: ({ name }) => name },
          {
            key: 'authority',
            title: t('imports.authority'),
            render: ({ authority }) => say(authorities[authority as keyof typeof authorities]), // the column admits only these
          },
          { key: 'licence', title: t('imports.licence'), render: ({ licence }) => licence ?? '—' },
        ]}
      />
    </Section>
  )
}
