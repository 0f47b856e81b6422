import { stages } from '@zhunsheng/core'
import type { StageKnot } from '@zhunsheng/server/api'
import { useWords } from '../words/index.ts'

type StageName = keyof typeof stages

const onLine = (Object.keys(stages) as StageName[]).filter((stage) => stages[stage].onLine) // the keys of a const record are its names

export const stageTitle = (stage: string) =>
  Object.hasOwn(stages, stage) ? stages[stage as StageName].title : { zh: stage, en: stage }

/** The line of a case of which only the stage is known, as in a list. A stage off the line cuts it at its end. */
export function knotsAt(stage: string): StageKnot[] {
  const now = onLine.indexOf(stage as StageName)
  return onLine.map((name, index) => ({
    stage: name,
    title: stages[name].title,
    state: now < 0 ? 'toCome' : index < now ? 'passed' : index === now ? 'now' : 'toCome',
    since: null,
    days: null,
  }))
}

const STEP = 14
const KNOT = { passed: 3, now: 5, toCome: 3, blocked: 5 } as const

/** The ink line of a list row: the knots alone, with the stage in words for those who do not see it. */
export function TinyInkLine({ stage }: { readonly stage: string }) {
  const { t, say } = useWords()
  const knots = knotsAt(stage)
  const at = knots.findIndex(({ state }) => state === 'now')
  const title = say(stageTitle(stage))
  const label = at < 0 ? title : t('inkLine.place', { stage: title, at: at + 1, of: knots.length })
  const end = STEP * knots.length
  return (
    <span className="tiny-line">
      <svg role="img" aria-label={label} width={end} height="14" viewBox={`0 0 ${end} 14`}>
        <path d={`M${STEP / 2} 7H${end - STEP / 2}`} stroke="var(--control)" strokeWidth="1" />
        {at > 0 && <path d={`M${STEP / 2} 7H${at * STEP + STEP / 2}`} stroke="var(--ink)" strokeWidth="1.5" />}
        {knots.map(({ stage: name, state }, index) => (
          <circle
            key={name}
            cx={index * STEP + STEP / 2}
            cy="7"
            r={KNOT[state] - (state === 'now' ? 1 : 0)}
            fill={state === 'passed' ? 'var(--ink)' : 'var(--surface)'}
            stroke={state === 'toCome' ? 'var(--control)' : 'var(--ink)'}
            strokeWidth={state === 'now' ? 2 : 1}
          />
        ))}
      </svg>
      <span aria-hidden="true" className="no-break">
        {title}
      </span>
    </span>
  )
}

/** The ink line of a case: each knot with its name, since when, and how long it has stood there. */
export function InkLine({ knots }: { readonly knots: readonly StageKnot[] }) {
  const { t } = useWords()
  return (
    <ol className="ink-line" aria-label={t('inkLine.label')}>
      {knots.map((knot) => (
        <Knot key={knot.stage} knot={knot} />
      ))}
    </ol>
  )
}

function Knot({ knot }: { readonly knot: StageKnot }) {
  const { t, say } = useWords()
  const here = knot.state === 'now' || knot.state === 'blocked'
  return (
    <li className={`knot knot-${knot.state}`} {...(here && { 'aria-current': 'step' as const })}>
      <span className="knot-mark" aria-hidden="true" />
      <span className="knot-words">
        <span className="knot-title">{say(knot.title)}</span>
        <span className="visually-hidden">{t(`inkLine.${knot.state}`)}</span>
        {knot.since && (
          <span className="knot-since small slate">
            <time dateTime={knot.since}>{knot.since}</time>
          </span>
        )}
        {here && knot.days !== null && (
          <span className={`small ${knot.state === 'blocked' ? 'bad' : ''}`}>
            {t('inkLine.days', { days: knot.days })}
          </span>
        )}
      </span>
    </li>
  )
}
