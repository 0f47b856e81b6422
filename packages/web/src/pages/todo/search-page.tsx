import { getRouteApi, Link } from '@tanstack/react-router'
import { TinyInkLine } from '../../parts/ink-line.tsx'
import { StatusTag } from '../../parts/status-tag.tsx'
import { useRead } from '../../queries.ts'
import { Page, Section } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'

const route = getRouteApi('/signed-in/search')

/** How many of each kind are shown before the list itself is the better place. */
const SHOWN_MAX = 10

/** What the one search box found: projects and standards, by title, plan number or number. */
export function SearchPage() {
  const { t } = useWords()
  const { q = '' } = route.useSearch()
  const projects = useRead('development/list-projects', { q, limit: SHOWN_MAX })
  const standards = useRead('registry/list-standards', { q, limit: SHOWN_MAX })
  return (
    <Page title={t('search.title', { q })}>
      <div className="stack">
        <Section
          title={t('nav.projects')}
          beside={
            <Link to="/projects" search={{ q }}>
              {t('search.all', { count: projects.total })}
            </Link>
          }
        >
          {projects.rows.length === 0 && <p className="slate">{t('search.nothing')}</p>}
          <ul className="stack-tight">
            {projects.rows.map(({ id, title, planNumber, stage }) => (
              <li key={id} className="spread">
                <Link to="/projects/$projectId" params={{ projectId: id }}>
                  {planNumber} {title}
                </Link>
                <TinyInkLine stage={stage} />
              </li>
            ))}
          </ul>
        </Section>
        <Section
          title={t('nav.standards')}
          beside={
            <Link to="/standards" search={{ q }}>
              {t('search.all', { count: standards.total })}
            </Link>
          }
        >
          {standards.rows.length === 0 && <p className="slate">{t('search.nothing')}</p>}
          <ul className="stack-tight">
            {standards.rows.map(({ id, number, title, status }) => (
              <li key={id} className="spread">
                <Link to="/standards/$standardId" params={{ standardId: id }}>
                  <span className="no-break">{number}</span> {title}
                </Link>
                <StatusTag status={status} />
              </li>
            ))}
          </ul>
        </Section>
      </div>
    </Page>
  )
}
