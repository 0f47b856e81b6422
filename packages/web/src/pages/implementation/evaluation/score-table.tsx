import {
  type ScoreLine,
  scoreEvaluation,
  scoreFields,
  wordScoredShare,
  wordScoreLine,
  wordScoreTotal,
} from '@zhunsheng/core'
import type { EvaluationView } from '@zhunsheng/server/api'
import { useState } from 'react'
import { address, write } from '../../../api.ts'
import { FileLink } from '../../../parts/file-link.tsx'
import { ListTable } from '../../../parts/list-table.tsx'
import { WriteForm } from '../../../parts/write-form.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { useWords } from '../../../words/index.ts'

/** Every line of the arithmetic. Points may be tried: the page counts with the same function as the server. */
export function ScoreTable({ evaluation }: { readonly evaluation: EvaluationView }) {
  const { t } = useWords()
  const { id: evaluationId, indicators, grading, scores, entries, mayWrite } = evaluation
  const [tried, setTried] = useState<Readonly<Record<string, string>>>({})
  const asTried = Object.fromEntries(
    Object.entries(tried).map(([code, points]) => [code, /^\d+$/u.test(points) ? Number(points) : null]),
  )
  const score = scoreEvaluation(indicators, { ...scores, ...asTried }, grading)
  const last = ({ indicator }: ScoreLine) => entries.findLast(({ code }) => code === indicator.code)
  const evidence = (line: ScoreLine) => last(line)?.evidence ?? '—'
  return (
    <div className="stack-tight">
      <p className="small slate">{t('evaluation.why')}</p>
      <ListTable<ScoreLine>
        label={t('evaluation.scores')}
        rows={score.lines}
        rowKey={({ indicator }) => indicator.code}
        empty={t('evaluations.empty')}
        fileName={`${evaluation.number} ${t('evaluation.scores')}`}
        columns={[
          {
            key: 'indicator',
            title: t('evaluation.indicator'),
            render: ({ indicator }) => `${indicator.code} ${indicator.name}`,
            text: ({ indicator }) => `${indicator.code} ${indicator.name}`,
          },
          {
            key: 'points',
            title: t('evaluation.points'),
            render: ({ indicator }) => (
              <input
                type="number"
                className="short-input"
                aria-label={`${t('evaluation.points')} ${indicator.code}`}
                min={0}
                max={indicator.scaleMax}
                value={tried[indicator.code] ?? scores[indicator.code] ?? ''}
                onChange={({ target }) => setTried({ ...tried, [indicator.code]: target.value })}
              />
            ),
          },
          {
            key: 'arithmetic',
            title: t('evaluation.arithmetic'),
            render: (line) => <span className="number">{wordScoreLine(line)}</span>,
            text: wordScoreLine,
          },
          {
            key: 'evidence',
            title: t('evaluation.evidence'),
            render: (line) => <Evidence entry={last(line)} />,
            text: evidence,
          },
          {
            key: 'act',
            title: '',
            render: ({ indicator, score: points }) =>
              mayWrite && (
                <WriteForm
                  small
                  title={t('evaluation.enterScore')}
                  button={t('evaluations.save')}
                  fields={scoreFields}
                  suggested={{ code: indicator.code, ...(points !== null && { score: points }) }}
                  draftKey={`score.${evaluationId}.${indicator.code}`}
                  send={(input, key) => write('implementation/score-indicator', { evaluationId, ...input }, key)}
                />
              ),
          },
        ]}
      />
      <Facts
        rows={[
          [t('evaluation.totalLine'), wordScoreTotal(score) ?? t('evaluations.unknown')],
          [t('evaluations.scored'), wordScoredShare(score)],
          [t('evaluations.grade'), score.grade ?? t('evaluations.unknown')],
          [
            t('evaluation.corrections'),
            entries
              .filter(({ correction }) => correction !== null)
              .map(({ code, enteredOn, correction }) => `${enteredOn} ${code} ${correction}`)
              .join('\n'),
          ],
        ]}
      />
    </div>
  )
}

function Evidence({ entry }: { readonly entry: EvaluationView['entries'][number] | undefined }) {
  if (!entry) return '—'
  return (
    <>
      {entry.evidence}
      {entry.evidenceName !== null && (
        <>
          <br />
          <FileLink href={address('implementation/download-score-evidence', { id: entry.id })}>
            {entry.evidenceName}
          </FileLink>
        </>
      )}
    </>
  )
}
