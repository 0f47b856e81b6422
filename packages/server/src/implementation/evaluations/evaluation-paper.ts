import {
  evaluationParts,
  evaluatorKinds,
  evaluatorRelations,
  wordScoredShare,
  wordScoreLine,
  wordScoreTotal,
} from '@zhunsheng/core'
import { type Block, heading, note, paragraph, subtitle, title } from '../../documents/papers/layout/sheet.ts'
import { writeDocx } from '../../documents/papers/layout/write-docx.ts'
import type { Evaluation, ScoreEntry } from './evaluation-store.ts'
import { scoreOf } from './score-of.ts'

export const titleOfEvaluation = ({ number }: Evaluation): string => `${number} 实施效果评估报告`

/** The report of one evaluation, every line of its arithmetic in it. */
export const writeEvaluationReport = (
  evaluation: Evaluation,
  entries: readonly ScoreEntry[],
  day: string,
): Promise<Uint8Array> =>
  writeDocx({
    title: titleOfEvaluation(evaluation),
    organizationName: evaluation.organization,
    day,
    layout: 'wide',
    blocks: layOutEvaluation(evaluation, entries, day),
  })

export function layOutEvaluation(evaluation: Evaluation, entries: readonly ScoreEntry[], day: string): Block[] {
  const score = scoreOf(evaluation, entries)
  const { evaluator, body, organization, maker, relation, relation_note } = evaluation
  return [
    title(titleOfEvaluation(evaluation)),
    subtitle(`评估期 ${evaluation.from_on} 至 ${evaluation.to_on}；截至 ${day}`),
    heading('一、评估方与制定方'),
    paragraph(`${evaluatorKinds[evaluator].zh}：${body ?? organization}。制定方：${maker}。`),
    paragraph(`关系披露：${evaluatorRelations[relation].zh}。${relation_note}`),
    heading('二、实施范围'),
    paragraph(evaluation.scope ?? '尚未填写'),
    heading('三、评分'),
    paragraph(`指标体系：${evaluation.system_name}。不掌握的指标不计入，也不按零计。`),
    {
      kind: 'table',
      columns: [8, 12, 24, 20, 36],
      header: ['编码', '部分', '指标', '权重 × 得分/满分', '证据'],
      rows: score.lines.map((line) => ({
        cells: [
          line.indicator.code,
          evaluationParts[line.indicator.part].zh,
          line.indicator.name,
          wordScoreLine(line),
          entries.findLast(({ code }) => code === line.indicator.code)?.evidence ?? '不掌握',
        ].map((text) => ({ text, align: 'left' as const })),
      })),
      small: true,
    },
    paragraph(`总分：${wordScoreTotal(score) ?? '无法给出'}`),
    paragraph(`已评分的权重：${wordScoredShare(score)}。等级：${score.grade ?? '无法判定'}。`),
    heading('四、存在的问题'),
    paragraph(evaluation.problems ?? '尚未填写'),
    heading('五、改进建议'),
    paragraph(evaluation.suggestions ?? '尚未填写'),
    heading('六、结论'),
    paragraph(evaluation.conclusion ?? '尚未填写'),
    ...correctionsOf(entries),
  ]
}

function correctionsOf(entries: readonly ScoreEntry[]): Block[] {
  const corrected = entries.filter(({ correction }) => correction !== null)
  if (corrected.length === 0) return []
  return [
    heading('七、更正'),
    ...corrected.map(({ code, score, correction, enteredOn }) =>
      note(`${enteredOn}：指标 ${code} 更正为 ${score ?? '不掌握'}。${correction ?? ''}`),
    ),
  ]
}
