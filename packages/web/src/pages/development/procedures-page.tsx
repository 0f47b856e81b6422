import { Link } from '@tanstack/react-router'
import { type CaseProcedure, caseProcedures } from '@zhunsheng/core'
import { BasisLinks } from '../../parts/basis-link.tsx'
import { LegalDay } from '../../parts/legal-date.tsx'
import { ListTable } from '../../parts/list-table.tsx'
import { Page } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'

/** Every procedure of the law whose cases run here; each can be read to its last guard. */
export function ProceduresPage() {
  const { t, say } = useWords()
  return (
    <Page title={t('procedures.title')} below={<p className="slate">{t('procedures.lead')}</p>}>
      <ListTable<CaseProcedure>
        label={t('procedures.title')}
        rows={caseProcedures}
        rowKey={({ name }) => name}
        empty=""
        fileName={t('procedures.title')}
        columns={[
          {
            key: 'title',
            title: t('procedures.procedure'),
            width: 220,
            render: ({ name, title }) => (
              <Link to="/procedures/$name" params={{ name }}>
                {say(title)}
              </Link>
            ),
            text: ({ title }) => say(title),
          },
          {
            key: 'stages',
            title: t('procedures.stages'),
            render: ({ stages }) => lineOf(stages).map(say).join(' → '),
            text: ({ stages }) => lineOf(stages).map(say).join(' → '),
          },
          {
            key: 'acts',
            title: t('procedures.acts'),
            width: 80,
            render: ({ acts }) => Object.keys(acts).length,
            text: ({ acts }) => String(Object.keys(acts).length),
          },
          {
            key: 'since',
            title: t('procedures.inForceFrom'),
            width: 150,
            render: ({ inForceFrom }) => <LegalDay date={inForceFrom} />,
            text: ({ inForceFrom }) => inForceFrom,
          },
          { key: 'basis', title: t('procedures.basis'), render: ({ basis }) => <BasisLinks bases={basis} /> },
        ]}
      />
    </Page>
  )
}

const lineOf = (stages: CaseProcedure['stages']) =>
  Object.values(stages)
    .filter(({ onLine }) => onLine)
    .map(({ title }) => title)
