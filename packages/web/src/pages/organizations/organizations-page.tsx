import { Link } from '@tanstack/react-router'
import { ListTable } from '../../parts/list-table.tsx'
import { useRead } from '../../queries.ts'
import { Page } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'

/** The social organizations that I may see. */
export function OrganizationsPage() {
  const { t } = useWords()
  const { rows, total } = useRead('organizations/list-organizations', {})
  return (
    <Page title={t('nav.organization')}>
      <ListTable
        label={t('nav.organization')}
        rows={rows}
        total={total}
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
