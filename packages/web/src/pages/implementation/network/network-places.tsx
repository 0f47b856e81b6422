import { Link } from '@tanstack/react-router'
import { useWords } from '../../../words/index.ts'

/** The pages of the network, above each of them. */
export function NetworkPlaces() {
  const { t } = useWords()
  return (
    <nav className="row no-print" aria-label={t('nav.network')}>
      <Link to="/network" activeOptions={{ exact: true, includeSearch: false }}>
        {t('network.points')}
      </Link>
      <Link to="/network/statistics">{t('network.statistics')}</Link>
      <Link to="/network/charges">{t('network.charges')}</Link>
      <Link to="/network/rates">{t('network.rates')}</Link>
    </nav>
  )
}
