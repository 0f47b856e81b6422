import { findCaseProcedure } from '@zhunsheng/core'
import type { CaseBoard } from '@zhunsheng/server/api'
import { useWords } from '../../../words/index.ts'

type Counts = CaseBoard['counts']

/** How many stand in each stage; a number is a way into the list. Overdue ones are said only where there are some. */
export function StageCounts({
  counts,
  onChoose,
}: {
  readonly counts: Counts
  readonly onChoose: (chosen: { procedure: string; stage: string }) => void
}) {
  const { t, say } = useWords()
  if (counts.length === 0) return null
  const procedures = [...new Set(counts.map(({ procedure }) => procedure))]
  return (
    <dl className="facts" aria-label={t('cases.counts')}>
      {procedures.map((name) => (
        <StagesOf
          key={name}
          title={say(findCaseProcedure(name)?.title ?? { zh: name, en: name })}
          counts={counts.filter(({ procedure }) => procedure === name)}
          onChoose={(stage) => onChoose({ procedure: name, stage })}
        />
      ))}
    </dl>
  )
}

function StagesOf({
  title,
  counts,
  onChoose,
}: {
  readonly title: string
  readonly counts: Counts
  readonly onChoose: (stage: string) => void
}) {
  const { t, say } = useWords()
  return (
    <>
      <dt>{title}</dt>
      <dd className="case-counts">
        {inOrder(counts).map(({ procedure, stage, count, late }) => (
          <span key={stage} className="no-break">
            <button type="button" className="link-button" onClick={() => onChoose(stage)}>
              {say(findCaseProcedure(procedure)?.stages[stage]?.title ?? { zh: stage, en: stage })} {count}
            </button>
            {late > 0 && <span className="bad small"> {t('cases.countsLate', { count: late })}</span>}
          </span>
        ))}
      </dd>
    </>
  )
}

/** In the order of the procedure's stages, as everywhere else. */
function inOrder(counts: Counts): Counts[number][] {
  const placeOf = ({ procedure, stage }: Counts[number]) =>
    Object.keys(findCaseProcedure(procedure)?.stages ?? {}).indexOf(stage)
  return counts.toSorted((a, b) => placeOf(a) - placeOf(b))
}
