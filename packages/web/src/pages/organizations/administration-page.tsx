import { ListTable } from '../../parts/list-table.tsx'
import { useRead } from '../../queries.ts'
import { Facts } from '../../ui/facts.tsx'
import { Note } from '../../ui/note.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'
import { AllAccessKeys } from './all-access-keys.tsx'
import { HolidayNotices } from './holiday-notices.tsx'

type Row = Readonly<Record<string, unknown>>

/** How the installation fares: warnings, jobs that failed, files that nothing names, and the settings without secrets. */
export function AdministrationPage() {
  const { t } = useWords()
  const { warnings, failedJobs, orphans, config, version, enteredNotices } = useRead('organizations/show-operation', {})
  return (
    <Page title={t('nav.administration')} below={<p className="slate">{t('administration.version', { version })}</p>}>
      <div className="stack">
        <Section title={t('administration.warnings')}>
          {warnings.length === 0 ? (
            <p className="good">{t('administration.noWarnings')}</p>
          ) : (
            warnings.map((code) => <Warning key={code} code={code} />)
          )}
        </Section>
        <HolidayNotices entered={enteredNotices} />
        <AllAccessKeys />
        <Section title={t('administration.failedJobs')}>
          <RowTable label={t('administration.failedJobs')} rows={failedJobs} empty={t('administration.noFailedJobs')} />
        </Section>
        <Section title={t('administration.orphans')}>
          <RowTable
            label={t('administration.orphans')}
            rows={orphans.map((orphan) => (typeof orphan === 'string' ? { sha256: orphan } : orphan))}
            empty={t('administration.noOrphans')}
          />
        </Section>
        <Section title={t('administration.config')}>
          <Facts
            rows={Object.entries(config).map(([name, value]) => [name, <code key={name}>{wordAny(value)}</code>])}
          />
        </Section>
      </div>
    </Page>
  )
}

/** A warning is a code of the catalogue: it says what is amiss and what to do. */
function Warning({ code }: { readonly code: string }) {
  const { reason } = useWords()
  const { says, next } = reason({ code, data: {} })
  return (
    <Note tone="soon" title={says}>
      <p>{next}</p>
      <p className="small slate">
        <code>{code}</code>
      </p>
    </Note>
  )
}

function RowTable({
  label,
  rows,
  empty,
}: {
  readonly label: string
  readonly rows: readonly Row[]
  readonly empty: string
}) {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  return (
    <ListTable<Row>
      label={label}
      rows={rows}
      rowKey={(row) => JSON.stringify(row)}
      empty={empty}
      fileName={label}
      columns={names.map((name) => ({
        key: name,
        title: name,
        render: (row: Row) => wordAny(row[name]),
        text: (row: Row) => wordAny(row[name]),
      }))}
    />
  )
}

const wordAny = (value: unknown): string =>
  typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value)
