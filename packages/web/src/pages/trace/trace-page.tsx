import { useQuery } from '@tanstack/react-query'
import { paths } from '@zhunsheng/core'
import { Button } from 'antd'
import { RefusedError } from '../../api.ts'
import { RefusalNote } from '../../parts/refusal.tsx'
import { readOptions, useRead } from '../../queries.ts'
import { useMe } from '../../session.ts'
import { Facts } from '../../ui/facts.tsx'
import { wordInstant } from '../../ui/measures.ts'
import { Note } from '../../ui/note.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'

/** The trace: the signed head of the chain, and the check of the whole of it against the database and the files. */
export function TracePage() {
  const { t } = useWords()
  const me = useMe()
  const head = useRead('trace/show-head', {})
  return (
    <Page
      title={t('nav.trace')}
      below={<p className="slate">{t('trace.why')}</p>}
      actions={
        <a className="act-link" href={paths.publicTrace()}>
          {t('trace.publicPage')}
        </a>
      }
    >
      <div className="stack">
        <Section title={t('trace.head')}>
          <Facts
            rows={[
              [t('trace.size'), String(head.size)],
              [t('trace.root'), <code key="root">{head.root}</code>],
              [t('trace.signedAt'), head.signedAt && wordInstant(head.signedAt)],
              [t('trace.signature'), <code key="signature">{head.signature}</code>],
              [t('trace.publicKey'), <code key="key">{head.publicKey}</code>],
            ]}
          />
        </Section>
        {me.platformAdministrator && (
          <Section title={t('trace.verify')}>
            <Verification />
          </Section>
        )}
      </div>
    </Page>
  )
}

function Verification() {
  const { t } = useWords()
  const check = useQuery({ ...readOptions('trace/verify-chain', {}), enabled: false })
  if (check.error && !(check.error instanceof RefusedError)) throw check.error
  return (
    <div className="stack">
      <p>
        <Button loading={check.isFetching} onClick={() => void check.refetch()}>
          {t('trace.verifyButton')}
        </Button>
      </p>
      <div aria-live="polite">
        {check.error instanceof RefusedError && <RefusalNote problem={check.error.problem} />}
        {check.data?.holds && <Note tone="good" title={t('trace.holds', { size: check.data.size })} />}
        {check.data && !check.data.holds && (
          <Note tone="bad" title={t('trace.broken', { seq: check.data.firstBroken ?? 0 })} urgent />
        )}
      </div>
    </div>
  )
}
