import { getRouteApi, Link } from '@tanstack/react-router'
import {
  concludeEvaluationFields,
  evaluationBasis,
  evaluationStates,
  evaluatorKinds,
  evaluatorRelations,
  exemplaryFields,
} from '@zhunsheng/core'
import type { EvaluationView } from '@zhunsheng/server/api'
import { address, write } from '../../api.ts'
import { BasisLinks } from '../../parts/basis-link.tsx'
import { WriteForm } from '../../parts/write-form.tsx'
import { useRead } from '../../queries.ts'
import { Facts } from '../../ui/facts.tsx'
import { Tag } from '../../ui/note.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'
import { ScoreTable } from './evaluation/score-table.tsx'

const route = getRouteApi('/signed-in/evaluations/$evaluationId')

/** One evaluation: who evaluates and how that stands to the maker, the scores with their arithmetic, the conclusion. */
export function EvaluationPage() {
  const { t, say } = useWords()
  const { evaluationId } = route.useParams()
  const evaluation = useRead('implementation/show-evaluation', { evaluationId })
  return (
    <Page
      title={`${evaluation.number} · ${t('evaluations.title')}`}
      above={<Link to="/evaluations">{t('evaluations.title')}</Link>}
      below={
        <p className="row">
          <Tag>{say(evaluationStates[evaluation.state])}</Tag>
          {evaluation.exemplaryReason !== null && <Tag tone="good">{t('evaluations.exemplary')}</Tag>}
          <a href={address('implementation/make-evaluation-report', { evaluationId })}>{t('evaluation.report')}</a>
        </p>
      }
      actions={<Acts evaluation={evaluation} />}
    >
      <div className="stack">
        <Section title={t('evaluation.relation')} beside={<BasisLinks bases={evaluationBasis} />}>
          <About evaluation={evaluation} />
        </Section>
        <Section title={t('evaluation.scores')}>
          <ScoreTable evaluation={evaluation} />
        </Section>
      </div>
    </Page>
  )
}

function About({ evaluation }: { readonly evaluation: EvaluationView }) {
  const { t, say } = useWords()
  const { evaluator, body, organization, relation, relationNote, fromOn, toOn } = evaluation
  return (
    <Facts
      rows={[
        [t('evaluations.evaluator'), `${say(evaluatorKinds[evaluator])} · ${body ?? organization}`],
        [t('evaluation.maker'), evaluation.maker],
        [t('evaluation.relation'), `${say(evaluatorRelations[relation])} · ${relationNote}`],
        [t('evaluations.period'), `${fromOn} ～ ${toOn}`],
        [t('evaluations.system'), evaluation.systemName],
        [t('evaluation.scope'), evaluation.scope],
        [t('evaluation.problems'), evaluation.problems],
        [t('evaluation.suggestions'), evaluation.suggestions],
        [t('evaluation.conclusion'), evaluation.conclusion],
        [t('evaluations.exemplary'), evaluation.exemplaryReason],
      ]}
    />
  )
}

function Acts({ evaluation }: { readonly evaluation: EvaluationView }) {
  const { t } = useWords()
  const { id: evaluationId, state, mayWrite, mayPick } = evaluation
  return (
    <>
      {mayWrite && (state === 'planned' || state === 'underWay') && (
        <WriteForm
          title={t('evaluation.conclude')}
          button={t('evaluation.conclude')}
          fields={concludeEvaluationFields}
          draftKey={`conclude-evaluation.${evaluationId}`}
          send={(input, key) => write('implementation/conclude-evaluation', { evaluationId, ...input }, key)}
        />
      )}
      {mayWrite && state === 'concluded' && (
        <WriteForm
          primary
          title={t('evaluation.publish')}
          button={t('evaluation.publish')}
          fields={{}}
          draftKey={`publish-evaluation.${evaluationId}`}
          send={(_, key) => write('implementation/publish-evaluation', { evaluationId }, key)}
        />
      )}
      {mayPick && state === 'published' && (
        <WriteForm
          title={t('evaluation.exemplaryAct')}
          button={t('evaluations.save')}
          fields={exemplaryFields}
          draftKey={`exemplary.${evaluationId}`}
          send={(input, key) => write('implementation/set-exemplary', { evaluationId, ...input }, key)}
        />
      )}
    </>
  )
}
