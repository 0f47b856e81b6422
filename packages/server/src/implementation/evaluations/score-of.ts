import { type EvaluationScore, type Scores, scoreEvaluation } from '@zhunsheng/core'
import type { Evaluation, ScoreEntry } from './evaluation-store.ts'

/** The entries that count: of an indicator the last one. */
export const scoresOf = (entries: readonly ScoreEntry[]): Scores =>
  Object.fromEntries(entries.map(({ code, score }) => [code, score]))

export const scoreOf = ({ indicators, grading }: Evaluation, entries: readonly ScoreEntry[]): EvaluationScore =>
  scoreEvaluation(indicators, scoresOf(entries), grading)
