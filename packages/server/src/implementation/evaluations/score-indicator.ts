import { leavesOf, Refusal, scoreFields, type Values } from '@zhunsheng/core'
import Type from 'typebox'
import { requireStoredUpload } from '../../documents/stored-upload.ts'
import { schemaOf } from '../../field-schema.ts'
import { useCase } from '../../use-case.ts'
import { evaluationIdInput, requireEvaluation, scopeOfEvaluation } from './require-evaluation.ts'

/**
 * Scores one indicator with its evidence; without points it is unknown. Scored again, the later entry counts, and once
 * concluded it needs a reason. Refuses with `INDICATOR_UNKNOWN`, `SCORE_EXCEEDS_SCALE` or `CORRECTION_WITHOUT_REASON`.
 */
export const scoreIndicator = useCase({
  name: 'implementation.score-indicator',
  title: { zh: '按指标打分', en: 'Score an indicator' },
  effect: 'write',
  roles: ['administrator', 'secretary', 'leader'],
  input: Type.Object({ evaluationId: evaluationIdInput, ...schemaOf(scoreFields) }, { additionalProperties: false }),
  scope: scopeOfEvaluation,
  run: async (context, { evaluationId, ...given }) => {
    const { code, score, evidence, evidenceFile, correction } = given as Values<typeof scoreFields> // just checked against exactly these fields
    const evaluation = await requireEvaluation(context, evaluationId)
    const leaf = leavesOf(evaluation.indicators).find((each) => each.code === code)
    if (!leaf) throw new Refusal('INDICATOR_UNKNOWN', { indicator: code })
    if (score !== undefined && score > (leaf.scaleMax ?? 0))
      throw new Refusal('SCORE_EXCEEDS_SCALE', { score, scaleMax: leaf.scaleMax ?? 0 })
    const isConcluded = evaluation.concluded_on !== null
    if (isConcluded && correction === undefined) throw new Refusal('CORRECTION_WITHOUT_REASON')
    if (evidenceFile) await requireStoredUpload(context, evidenceFile)
    await context.rows.insert('evaluation_score', {
      id: context.newId(),
      evaluation_id: evaluationId,
      code,
      score: score ?? null,
      evidence,
      evidence_name: evidenceFile?.name ?? null,
      evidence_sha256: evidenceFile?.sha256 ?? null,
      correction: correction ?? null,
      entered_on: context.today,
    })
    if (evaluation.state === 'planned') await context.rows.update('evaluation', evaluationId, { state: 'underWay' })
    context.record({
      type: isConcluded ? 'evaluation.corrected' : 'evaluation.scored',
      subject: { kind: 'evaluation', id: evaluationId },
      data: { number: evaluation.number, indicator: code, score: score ?? '—', reason: correction ?? '' },
      ...(evidenceFile && { files: [evidenceFile.sha256] }),
    })
    return { evaluationId }
  },
})
