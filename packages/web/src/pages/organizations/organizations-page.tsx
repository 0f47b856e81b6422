import { getRouteApi, Link } from '@tanstack/react-router'
import { ListTable } from '../../parts/list-table.tsx'
import { useRead } from '../../queries.ts'
import { Page } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'

const route = getRouteApi('/signed-in/organizations')

/** The social organizations that I may see. */
export function OrganizationsPage() {
  const { t } = useWords()
  const { cursor } = route.useSearch()
  const navigate = route.useNavigate()
  const { rows, total, next } = useRead('organizations/list-organizations', { cursor })
  return (
    <Page title={t('nav.organization')}>
      <ListTable
        label={t('nav.organization')}
        rows={rows}
        total={total}
        next={next}
        isFirst={!cursor}
        onPage={(to) => void navigate({ search: to ? { cursor: to } : {} })}
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
          { key: 'code', title: t('organization.code'), render: ({ code }) => `T/${code}`, text: ({ code }) => code },
        ]}
      />
    </Page>
  )
}
