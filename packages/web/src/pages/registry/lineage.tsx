import { Link } from '@tanstack/react-router'
import type { StandardView } from '@zhunsheng/server/api'
import { useWords } from '../../words/index.ts'
import './lineage.css'

type Relative = StandardView['replaces'][number]

/** The editions before and after this one, along one line; the one of this page is the ring. */
export function Lineage({ standard }: { readonly standard: StandardView }) {
  const { t } = useWords()
  return (
    <ol className="lineage" aria-label={t('standard.lineage')}>
      {standard.replaces.map((relative) => (
        <Edition key={relative.id} relative={relative} words={t('standard.before')} />
      ))}
      <li className="lineage-here" aria-current="true">
        <strong className="no-break">{standard.number}</strong> {standard.title}
        <span className="small slate"> {t('standard.here')}</span>
      </li>
      {standard.replacedBy.map((relative) => (
        <Edition key={relative.id} relative={relative} words={t('standard.after')} />
      ))}
    </ol>
  )
}

function Edition({ relative, words }: { readonly relative: Relative; readonly words: string }) {
  return (
    <li>
      <Link to="/standards/$standardId" params={{ standardId: relative.id }}>
        <span className="no-break">{relative.number}</span> {relative.title}
      </Link>
      <span className="small slate"> {words}</span>
    </li>
  )
}
