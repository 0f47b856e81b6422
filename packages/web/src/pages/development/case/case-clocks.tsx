import type { CaseView } from '@zhunsheng/server/api'
import { BasisLinks } from '../../../parts/basis-link.tsx'
import { DueDay } from '../../../parts/legal-date.tsx'
import { useMe } from '../../../session.ts'
import { useWords } from '../../../words/index.ts'

/** Every clock with its day, its basis, and whether it was met. Red stands only where a last day is really past. */
export function CaseClocks({ view }: { readonly view: CaseView }) {
  const { t, say } = useWords()
  const { today } = useMe()
  if (view.clocks.length === 0) return <p className="slate">{t('case.clocksNone')}</p>
  return (
    <ul className="stack-tight">
      {view.clocks.map(({ name, row, title, kind, due, metOn, late, provisional, basis }) => (
        <li key={`${name} ${row ?? ''}`}>
          <p>
            {say(title)}
            <span className="small slate"> {t(kind === 'min' ? 'case.min' : 'case.max')}</span>{' '}
            <DueDay date={due} today={today} done={metOn !== null || kind === 'min'} />
            {provisional && <span className="soon small"> · {t('date.provisional')}</span>}
          </p>
          <p className="small">
            {metOn && (
              <span className={late ? 'bad' : 'good'}>{t(late ? 'case.metLate' : 'case.met', { on: metOn })} </span>
            )}
            <BasisLinks bases={basis} />
          </p>
        </li>
      ))}
    </ul>
  )
}
