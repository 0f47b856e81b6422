import { evaluationBodyFields, indicatorSystemFields } from '@zhunsheng/core'
import type { EvaluationMeans } from '@zhunsheng/server/api'
import { write } from '../../api.ts'
import { ListTable } from '../../parts/list-table.tsx'
import { WriteForm } from '../../parts/write-form.tsx'
import { useRead } from '../../queries.ts'
import { Page, Section } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'
import { EvaluationPlaces } from './evaluation/evaluation-places.tsx'

type System = EvaluationMeans['systems'][number]
type Body = EvaluationMeans['bodies'][number]

/** With what standards are evaluated, and by whom they may be. */
export function EvaluationSystemsPage() {
  const { t } = useWords()
  const { systems, bodies, mayEnter } = useRead('implementation/list-evaluation-means', {})
  const standing = ({ isIn }: Body) => t(isIn ? 'evaluations.inRegister' : 'evaluations.outOfRegister')
  return (
    <Page title={t('evaluations.systems')} below={<EvaluationPlaces />} actions={mayEnter && <EnterMeans />}>
      <div className="stack">
        <Section title={t('evaluations.system')}>
          <ListTable<System>
            label={t('evaluations.system')}
            rows={systems}
            rowKey={({ id }) => id}
            empty={t('evaluations.empty')}
            fileName={t('evaluations.system')}
            columns={[
              {
                key: 'name',
                title: t('evaluations.system'),
                render: ({ name, edition }) => `${name}（${edition}）`,
                text: ({ name, edition }) => `${name}（${edition}）`,
              },
              {
                key: 'from',
                title: t('evaluations.from'),
                render: ({ inForceFrom }) => inForceFrom,
                text: ({ inForceFrom }) => inForceFrom,
              },
              {
                key: 'basis',
                title: t('evaluations.basis'),
                render: ({ legalBasis }) => legalBasis,
                text: ({ legalBasis }) => legalBasis,
              },
              {
                key: 'grades',
                title: t('evaluations.grade'),
                render: ({ grading }) =>
                  grading.grades.map(({ atLeast, words }) => `${words} ≥ ${atLeast}`).join(' · '),
              },
            ]}
          />
        </Section>
        <Section title={t('evaluations.bodies')}>
          <ListTable<Body>
            label={t('evaluations.bodies')}
            rows={bodies}
            rowKey={({ id }) => id}
            empty={t('evaluations.noBodies')}
            fileName={t('evaluations.bodies')}
            columns={[
              { key: 'name', title: t('evaluations.bodies'), render: ({ name }) => name, text: ({ name }) => name },
              { key: 'field', title: t('evaluations.field'), render: ({ field }) => field, text: ({ field }) => field },
              {
                key: 'qualification',
                title: t('evaluations.qualification'),
                render: ({ qualification }) => qualification,
                text: ({ qualification }) => qualification,
              },
              { key: 'standing', title: t('evaluations.state'), render: standing, text: standing },
            ]}
          />
        </Section>
      </div>
    </Page>
  )
}

function EnterMeans() {
  const { t } = useWords()
  return (
    <>
      <WriteForm
        title={t('evaluations.enterSystem')}
        button={t('evaluations.save')}
        fields={indicatorSystemFields}
        draftKey="indicator-system"
        send={(input, key) => write('implementation/enter-indicator-system', input, key)}
      />
      <WriteForm
        title={t('evaluations.enterBody')}
        button={t('evaluations.save')}
        fields={evaluationBodyFields}
        draftKey="evaluation-body"
        send={(input, key) => write('implementation/enter-evaluation-body', input, key)}
      />
    </>
  )
}
