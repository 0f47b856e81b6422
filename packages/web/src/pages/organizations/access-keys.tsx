import type { AccessKeyView } from '@zhunsheng/server/api'
import { Button } from 'antd'
import { useState } from 'react'
import type { CreatedKey } from '../../calls.ts'
import { CopyButton } from '../../parts/copy-button.tsx'
import { LegalDay } from '../../parts/legal-date.tsx'
import { ListTable } from '../../parts/list-table.tsx'
import { useRead } from '../../queries.ts'
import { useMe, useReadAgain } from '../../session.ts'
import { Note, Tag } from '../../ui/note.tsx'
import { Section } from '../../ui/page.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { useWords } from '../../words/index.ts'
import { NewKeyForm } from './new-key-form.tsx'
import './access-keys.css'
import { RevokeKey } from './revoke-key.tsx'

/** My access keys: what programs ask with in my name. */
export function AccessKeys() {
  const { t } = useWords()
  const { today } = useMe()
  const { rows, requestsPerMinute } = useRead('organizations/list-access-keys', {})
  return (
    <Section title={t('keys.title')}>
      <div className="stack">
        <p className="narrow">{t('keys.why', { perMinute: requestsPerMinute })}</p>
        <div>
          <NewKey />
        </div>
        <ListTable<AccessKeyView>
          label={t('keys.title')}
          rows={rows}
          rowKey={({ id }) => id}
          empty={t('keys.empty')}
          fileName={t('keys.title')}
          columns={[
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
              render: ({ expiresOn }) => (
                <>
                  <LegalDay date={expiresOn} /> {expiresOn < today && <Tag tone="bad">{t('keys.expired')}</Tag>}
                </>
              ),
              text: ({ expiresOn }) => expiresOn,
            },
            {
              key: 'lastUsedOn',
              title: t('keys.lastUsed'),
              render: ({ lastUsedOn }) =>
                lastUsedOn ? <LegalDay date={lastUsedOn} /> : <span className="slate">{t('keys.neverUsed')}</span>,
              text: ({ lastUsedOn }) => lastUsedOn ?? '',
            },
            { key: 'revoke', title: '', render: (row) => <RevokeKey id={row.id} name={row.name} />, text: () => '' },
          ]}
        />
      </div>
    </Section>
  )
}

function NewKey() {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  const [made, setMade] = useState<CreatedKey | null>(null)
  const readAgain = useReadAgain()
  const close = () => {
    setOpen(false)
    setMade(null)
  }
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('keys.new')}
      </Button>
      <Sheet title={t('keys.new')} open={open} onClose={close} closeLabel={t('sheet.close')}>
        {made ? (
          <Made made={made} />
        ) : (
          <NewKeyForm
            onDone={(key) => {
              setMade(key)
              void readAgain()
            }}
          />
        )}
      </Sheet>
    </>
  )
}

/** The whole key, this once. */
function Made({ made: { key, name } }: { readonly made: CreatedKey }) {
  const { t } = useWords()
  if (key === null) return <Note tone="soon" title={t('keys.shownBefore')} urgent />
  return (
    <div className="stack">
      <Note tone="good" title={t('keys.once', { name })} urgent>
        <p>
          <code className="address">{key}</code>
        </p>
        <div>
          <CopyButton primary text={key} />
        </div>
      </Note>
      <p>{t('keys.how')}</p>
      <pre className="key-example">
        <code>
          {`curl -H 'Authorization: Bearer ${key.slice(0, 15)}…' \\\n  ${location.origin}/api/organizations/who-am-i`}
        </code>
      </pre>
      <p className="small slate">{t('keys.keepSafe')}</p>
    </div>
  )
}
