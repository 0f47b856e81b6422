import type { AccessKeyOfAccount } from '@zhunsheng/server/api'
import { LegalDay } from '../../parts/legal-date.tsx'
import { ListTable } from '../../parts/list-table.tsx'
import { useRead } from '../../queries.ts'
import { Tag } from '../../ui/note.tsx'
import { Section } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'
import { RevokeKey } from './revoke-key.tsx'

/** As many as a page of the list may hold; installations have dozens. */
const ROWS_MAX = 500

/** The access keys of every account, so that one that lies idle or was lost is ended by whoever runs the platform. */
export function AllAccessKeys() {
  const { t } = useWords()
  const { rows } = useRead('organizations/list-all-access-keys', { limit: ROWS_MAX })
  return (
    <Section title={t('keys.ofAll')}>
      <ListTable<AccessKeyOfAccount>
        label={t('keys.ofAll')}
        rows={rows}
        rowKey={({ id }) => id}
        empty={t('keys.noneOfAll')}
        fileName={t('keys.ofAll')}
        columns={[
          { key: 'login', title: t('keys.account'), render: ({ login }) => login, text: ({ login }) => login },
          { key: 'name', title: t('keys.name'), render: ({ name }) => name, text: ({ name }) => name },
          {
            key: 'prefix',
            title: t('keys.begins'),
            render: ({ prefix }) => <code>zs_{prefix}_…</code>,
            text: ({ prefix }) => `zs_${prefix}_`,
          },
          {
            key: 'acts',
            title: t('keys.may'),
            render: ({ acts }) => <Tag tone={acts ? 'soon' : 'plain'}>{t(acts ? 'keys.acts' : 'keys.reads')}</Tag>,
            text: ({ acts }) => t(acts ? 'keys.acts' : 'keys.reads'),
          },
          {
            key: 'expiresOn',
            title: t('keys.expiresOn'),
            render: ({ expiresOn }) => <LegalDay date={expiresOn} />,
            text: ({ expiresOn }) => expiresOn,
          },
          {
            key: 'lastUsedOn',
            title: t('keys.lastUsed'),
            render: ({ lastUsedOn }) =>
              lastUsedOn ? <LegalDay date={lastUsedOn} /> : <span className="slate">{t('keys.neverUsed')}</span>,
            text: ({ lastUsedOn }) => lastUsedOn ?? '',
          },
          { key: 'revoke', title: '', render: ({ id, name }) => <RevokeKey id={id} name={name} />, text: () => '' },
        ]}
      />
    </Section>
  )
}
