import { Link } from '@tanstack/react-router'
import type { DocumentCheck, DocumentView } from '@zhunsheng/server/api'
import { address } from '../../../api.ts'
import { FileLink } from '../../../parts/file-link.tsx'
import { LegalDay } from '../../../parts/legal-date.tsx'
import { ListTable } from '../../../parts/list-table.tsx'
import { wordSize } from '../../../ui/measures.ts'
import { useWords } from '../../../words/index.ts'
import { documentKindTitle } from './document-kind.ts'

/** Documents with all that proves them: size, content hash, who filed them and when. Nothing is ever overwritten. */
export function DocumentTable({
  label,
  documents,
  empty,
}: {
  readonly label: string
  readonly documents: readonly DocumentView[]
  readonly empty: string
}) {
  const { t, say } = useWords()
  return (
    <ListTable
      label={label}
      rows={documents}
      rowKey={({ id }) => id}
      empty={empty}
      fileName={label}
      columns={[
        {
          key: 'name',
          title: t('document.name'),
          render: (document) => <Name document={document} />,
          text: ({ name }) => name,
        },
        {
          key: 'kind',
          title: t('document.kind'),
          width: 130,
          render: ({ kind, order }) => (
            <>
              {say(documentKindTitle(kind))} <span className="no-break">· {t('document.order', { order })}</span>
            </>
          ),
          text: ({ kind }) => say(documentKindTitle(kind)),
        },
        {
          key: 'on',
          title: t('document.on'),
          width: 170,
          render: ({ occurredOn, by }) => (
            <div>
              <LegalDay date={occurredOn} />
              <div className="small slate">{by}</div>
            </div>
          ),
          text: ({ occurredOn, by }) => `${occurredOn} ${by}`,
        },
        {
          key: 'hash',
          title: t('document.hash'),
          width: 140,
          render: ({ sha256, sizeBytes }) => (
            <span className="no-break">
              <code title={sha256}>{sha256.slice(0, 8)}…</code>{' '}
              <span className="small slate">{wordSize(sizeBytes)}</span>
            </span>
          ),
          text: ({ sha256 }) => sha256,
        },
      ]}
    />
  )
}

function Name({
  document: { id, name, note, documentNumber, converted, missingParts, check },
}: {
  readonly document: DocumentView
}) {
  const { t, join } = useWords()
  return (
    <div>
      <FileLink href={address('documents/download', { id })}>{name}</FileLink>
      {documentNumber && <span className="small slate no-break"> {documentNumber}</span>}
      {converted && (
        <span className="small">
          {' '}
          <FileLink href={address('documents/download', { id, as: 'docx' })}>{t('document.converted')}</FileLink>
        </span>
      )}
      {!converted && isOlderFormat(name) && <div className="small slate">{t('document.notConverted')}</div>}
      {missingParts && missingParts.length > 0 && (
        <div className="small slate">{t('document.missingParts', { parts: join(missingParts) })}</div>
      )}
      {check && <CheckLink id={id} check={check} />}
      {note && <div className="small slate lines">{note}</div>}
    </div>
  )
}

/** What the rules say of a text, and the way to it. */
function CheckLink({ id, check: { state, counts } }: { readonly id: string; readonly check: DocumentCheck }) {
  const { t } = useWords()
  const result = counts ? t('findings.counts', counts.findings) : ''
  return (
    <p className="small">
      <Link to="/documents/$documentId/findings" params={{ documentId: id }}>
        {t('findings.open')}
      </Link>{' '}
      <span className="slate together">{state === 'done' ? result : t(`findings.stateOf.${state}`)}</span>
    </p>
  )
}

const isOlderFormat = (name: string) => /\.(?:doc|wps)$/iu.test(name)
