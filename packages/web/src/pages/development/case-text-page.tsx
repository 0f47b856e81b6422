import { getRouteApi, Link } from '@tanstack/react-router'
import { type IndicatorMark, indicatorStandings } from '@zhunsheng/core'
import type { CaseText } from '@zhunsheng/server/api'
import { useRead } from '../../queries.ts'
import { Note, Tag } from '../../ui/note.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'
import './case-text.css'

const route = getRouteApi('/signed-in/cases/$caseId/text')

/** The draft of a case as it reads, with each core indicator that is not proved marked at its clause. */
export function CaseTextPage() {
  const { t, say } = useWords()
  const { caseId } = route.useParams()
  const { part } = route.useSearch()
  const text = useRead('development/read-case-text', { caseId, part: part === undefined ? undefined : Number(part) })
  return (
    <Page
      title={t('caseText.title')}
      above={
        <Link to="/cases/$caseId" params={{ caseId }}>
          {text.title}
        </Link>
      }
      below={
        <p className="slate">
          {text.fileName === null ? t('caseText.noDraft') : `${text.from ? say(text.from) : ''} · ${text.fileName}`}
        </p>
      }
    >
      <div className="stack">
        <Marks text={text} />
        <Parts caseId={caseId} text={text} />
        {text.fileName !== null && text.blocks === null && <Note title={t('caseText.notReadable')} />}
        {text.blocks && (
          <div className="sheet-of-paper case-text" lang="zh-CN">
            {text.blocks.map((block, at) => (
              <Block key={at} block={block} />
            ))}
          </div>
        )}
      </div>
    </Page>
  )
}

function Marks({ text: { unplaced, indicators } }: { readonly text: CaseText }) {
  const { t } = useWords()
  if (indicators === 0) return <p className="empty">{t('caseText.noIndicators')}</p>
  if (unplaced.length === 0) return null
  return (
    <Section title={t('caseText.unplaced')}>
      <ul className="stack-tight">
        {unplaced.map((mark) => (
          <li key={mark.rowId}>
            <Mark mark={mark} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Mark({ mark: { characteristic, requirement, clause, standing } }: { readonly mark: IndicatorMark }) {
  const { t, say } = useWords()
  return (
    <span>
      <Tag tone={standing === 'explained' || standing === 'evidenceOnly' ? 'soon' : 'bad'}>
        {say(indicatorStandings[standing])}
      </Tag>{' '}
      {characteristic} <span className="slate">{requirement}</span>
      {clause !== null && <span className="small slate"> {t('voices.clauseWith', { clause })}</span>}
    </span>
  )
}

function Block({ block }: { readonly block: NonNullable<CaseText['blocks']>[number] }) {
  if (block.kind === 'table')
    return (
      <div className="scroll-x">
        <table>
          <tbody>
            {block.rows.map((cells, row) => (
              <tr key={row}>
                {cells.map(({ text, span }, column) => (
                  <td key={column} colSpan={span}>
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    )
  return (
    <>
      <p className={block.kind === 'heading' ? 'clause' : undefined}>{block.text}</p>
      {block.marks.map((mark) => (
        <p key={mark.rowId} className="indicator-mark small" role="note">
          <Mark mark={mark} />
        </p>
      ))}
    </>
  )
}

function Parts({ caseId, text: { titles, part } }: { readonly caseId: string; readonly text: CaseText }) {
  const { t } = useWords()
  if (titles.length < 2) return null
  return (
    <nav className="row" aria-label={t('caseText.parts')}>
      {titles.map((title, at) => (
        <Link
          key={`${at + 1} ${title}`}
          to="/cases/$caseId/text"
          params={{ caseId }}
          search={{ part: String(at + 1) }}
          {...(at + 1 === part && { 'aria-current': 'page' as const })}
        >
          {title ?? at + 1}
        </Link>
      ))}
    </nav>
  )
}
