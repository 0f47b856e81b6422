import { Link } from '@tanstack/react-router'
import type { Duty } from '@zhunsheng/server/api'
import { DueDay } from '../../parts/legal-date.tsx'
import { useList } from '../../queries.ts'
import { Section } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'

/** What my bodies owe beyond projects: reports of statistics, declarations that have to change. Nothing where there is none. */
export function MyDuties({ today }: { readonly today: string }) {
  const { t, say } = useWords()
  const { data } = useList('implementation/list-my-duties', {})
  if (!data || data.rows.length === 0) return null
  return (
    <Section
      title={t('todo.duties')}
      beside={<span className="slate small">{t('todo.count', { count: data.rows.length })}</span>}
    >
      <ul className="todo-list">
        {data.rows.map((duty) => (
          <li key={`${duty.kind} ${duty.id} ${duty.number}`} className="todo-row">
            <div className="todo-what">
              <p>{say(duty.what)}</p>
              <p className="small">
                <WayTo duty={duty} />
              </p>
            </div>
            {duty.due && (
              <p className="small">
                {t('todo.due')} <DueDay date={duty.due} today={today} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function WayTo({ duty: { kind, id, number } }: { readonly duty: Duty }) {
  const { t } = useWords()
  return kind === 'statistics' ? (
    <Link to="/network/statistics/$taskId" params={{ taskId: id }}>
      {t('todo.fillStatistics')} {number}
    </Link>
  ) : (
    <Link to="/declarations/$declarationId" params={{ declarationId: id }}>
      {t('todo.changeDeclaration')}
    </Link>
  )
}
