import { Link } from '@tanstack/react-router'
import { useWords } from '../../../words/index.ts'

/** The ways between evaluations, their means, pilots and promotion. */
export function EvaluationPlaces() {
  const { t } = useWords()
  return (
    <nav className="row" aria-label={t('nav.evaluations')}>
      <Link to="/evaluations">{t('evaluations.title')}</Link>
      <Link to="/evaluations/systems">{t('evaluations.systems')}</Link>
      <Link to="/evaluations/pilots">{t('pilots.title')}</Link>
      <Link to="/evaluations/promotions">{t('promotions.title')}</Link>
    </nav>
  )
}
