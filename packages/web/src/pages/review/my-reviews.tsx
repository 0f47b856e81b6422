import { Link } from '@tanstack/react-router'
import { DueDay } from '../../parts/legal-date.tsx'
import { useList } from '../../queries.ts'
import { Section } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'

/** Reviews that wait for me: an opinion to give, or one that I carry on. Nothing at all where there are none. */
export function MyReviews({ today }: { readonly today: string }) {
  const { t } = useWords()
  const { data } = useList('review/list-my-reviews', {})
  if (!data || data.rows.length === 0) return null
  return (
    <Section
      title={t('reviews.mine')}
      beside={<span className="slate small">{t('todo.count', { count: data.rows.length })}</span>}
    >
      <ul className="todo-list">
        {data.rows.map(({ itemId, what, number, title, due }) => (
          <li key={`${what} ${itemId}`} className="todo-row">
            <div className="todo-what">
              <p>{t(`reviews.mine.${what}`)}</p>
              <p className="small">
                <Link to="/reviews/items/$itemId" params={{ itemId }}>
                  <span className="no-break">{number} </span>
                  {title}
                </Link>
              </p>
            </div>
            {due && (
              <p className="small">
                {t('todo.due')} <DueDay date={due} today={today} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
