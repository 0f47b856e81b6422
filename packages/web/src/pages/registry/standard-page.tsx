import { getRouteApi, Link } from '@tanstack/react-router'
import { paths } from '@zhunsheng/core'
import type { FeedbackView, StandardView } from '@zhunsheng/server/api'
import { address } from '../../api.ts'
import { FileLink } from '../../parts/file-link.tsx'
import { LegalDay } from '../../parts/legal-date.tsx'
import { StatusTag } from '../../parts/status-tag.tsx'
import { TaskTable } from '../../parts/task-table.tsx'
import { Timeline } from '../../parts/timeline.tsx'
import { useRead } from '../../queries.ts'
import { Facts } from '../../ui/facts.tsx'
import { wordFen } from '../../ui/measures.ts'
import { Page, Section } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'
import { DocumentTable } from '../development/project/document-table.tsx'
import { Participants } from '../development/project/people-tab.tsx'
import { StandardOrigins } from '../review/standard-origins.tsx'
import { Lineage } from './lineage.tsx'
import { StatusSentence } from './status-sentence.tsx'

const route = getRouteApi('/signed-in/standards/$standardId')

/** A published standard: its status as of today in one sentence, where it comes from, its documents and its use. */
export function StandardPage() {
  const { t, join } = useWords()
  const { standardId } = route.useParams()
  const standard = useRead('registry/show-standard', { id: standardId })
  return (
    <Page
      title={`${standard.number} ${standard.title}`}
      above={
        <nav aria-label={t('shell.breadcrumb')} className="small breadcrumb">
          <Link to="/standards">{t('nav.standards')}</Link>
        </nav>
      }
      below={
        <div className="stack-tight">
          {standard.titleEn && <p className="slate">{standard.titleEn}</p>}
          <p>
            <StatusTag status={standard.status} /> <StatusSentence standard={standard} />
          </p>
          {standard.formerTitles.length > 0 && (
            <p className="small slate">
              {t('project.formerTitles', { titles: join(standard.formerTitles.map((title) => `《${title}》`)) })}
            </p>
          )}
        </div>
      }
      actions={
        <>
          <Link className="act-link" to="/projects/$projectId" params={{ projectId: standard.projectId }}>
            {t('standard.project')}
          </Link>
          <FileLink className="act-link" href={address('documents/export-platform', { standardId: standard.id })}>
            {t('standard.platform')}
          </FileLink>
          <a className="act-link" href={paths.standard(standard.id)}>
            {t('standard.publicPage')}
          </a>
        </>
      }
    >
      <div className="two-thirds">
        <div className="stack">
          <Section title={t('standard.lineage')}>
            <Lineage standard={standard} />
          </Section>
          <StandardOrigins number={standard.number} />
          <Section title={t('standard.documents')}>
            <DocumentTable label={t('standard.documents')} documents={standard.documents} empty={t('papers.empty')} />
          </Section>
          <Section title={t('standard.interpretations')}>
            <Interpretations answers={standard.interpretations} />
          </Section>
          <Section title={t('tasks.title')}>
            <TaskTable tasks={standard.tasks} />
          </Section>
          <Section title={t('people.participants')}>
            <Participants participants={standard.participants} />
          </Section>
        </div>
        <div className="stack">
          <Section title={t('standard.data')}>
            <StandardFacts standard={standard} />
          </Section>
          <Section title={t('project.timeline')}>
            <Timeline events={standard.timeline} />
          </Section>
        </div>
      </div>
    </Page>
  )
}

function StandardFacts({ standard }: { readonly standard: StandardView }) {
  const { t, join, language } = useWords()
  return (
    <Facts
      rows={[
        [
          t('standard.number'),
          <span key="number" className="no-break">
            {standard.number}
          </span>,
        ],
        [t('standard.jointNumbers'), join(standard.jointNumbers)],
        [t('organization.one'), standard.organizationName],
        [t('standard.publishedOn'), <LegalDay key="published" date={standard.publishedOn} />],
        [t('standard.implementsOn'), <LegalDay key="implements" date={standard.implementsOn} />],
        [t('standard.reviewDue'), standard.reviewDue && <LegalDay key="review" date={standard.reviewDue} />],
        [t('standard.openness'), t(`standard.openness.${standard.openness}`)],
        [
          t('standard.declared'),
          standard.declaredLink ? (
            <a key="declared" href={standard.declaredLink}>
              {standard.declaredOn ?? standard.declaredLink}
            </a>
          ) : (
            <span key="declared" className="soon">
              {t('standard.notDeclared')}
            </span>
          ),
        ],
        [t('standard.bookNumber'), standard.bookNumber],
        [t('standard.price'), standard.priceFen === null ? null : wordFen(standard.priceFen, language)],
      ]}
    />
  )
}

function Interpretations({ answers }: { readonly answers: readonly FeedbackView[] }) {
  const { t } = useWords()
  if (answers.length === 0) return <p className="slate">{t('standard.noInterpretations')}</p>
  return (
    <dl className="stack">
      {answers.map(({ id, clause, body, answer, answeredOn }) => (
        <div key={id} className="stack-tight">
          <dt className="lines">
            {clause && <span className="slate">{clause} </span>}
            {body}
          </dt>
          <dd className="lines">
            {answer} <span className="small slate">{answeredOn && <LegalDay date={answeredOn} />}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
