import type { AnsweredQuestion } from './questions/make-questions.ts'
import type { QuestionGroup } from './questions/question.ts'

const SHOWN = 10

export type Quality = {
  readonly recall: number
  readonly mrr: number
  readonly zeroHits: number
  readonly questions: number
}

export type Judged = { readonly question: AnsweredQuestion; readonly ids: readonly number[]; readonly recall: number }

/** Of the first ten, how many answer, out of ten or of as many answers as there are. */
export function judge(question: AnsweredQuestion, ids: readonly number[]): Judged {
  const right = ids.slice(0, SHOWN).filter((id) => question.ids.has(id)).length
  return { question, ids, recall: right / Math.min(SHOWN, question.ids.size) }
}

export function qualityOf(judged: readonly Judged[]): Quality {
  const mean = (value: (each: Judged) => number) => judged.reduce((sum, each) => sum + value(each), 0) / judged.length
  return {
    questions: judged.length,
    recall: mean(({ recall }) => recall),
    mrr: mean(({ question, ids }) => {
      const first = ids.slice(0, SHOWN).findIndex((id) => question.ids.has(id))
      return first < 0 ? 0 : 1 / (first + 1)
    }),
    zeroHits: mean(({ ids }) => (ids.length === 0 ? 1 : 0)),
  }
}

export const groups: readonly QuestionGroup[] = ['known', 'perturbed', 'topic']

export const byGroup = (judged: readonly Judged[]): Record<string, Quality> =>
  Object.fromEntries(
    groups.map((group) => [group, qualityOf(judged.filter(({ question }) => question.group === group))]),
  )

/** The ways in which an engine misses most. */
export function worstWays(judged: readonly Judged[]): { way: string; recall: number }[] {
  const ways = grouped(judged)
  return [...ways]
    .map(([way, each]) => ({ way, recall: qualityOf(each).recall }))
    .filter(({ recall }) => recall < 1)
    .sort((a, b) => a.recall - b.recall)
}

function grouped(judged: readonly Judged[]): Map<string, Judged[]> {
  const ways = new Map<string, Judged[]>()
  for (const each of judged) ways.set(each.question.way, [...(ways.get(each.question.way) ?? []), each])
  return ways
}
