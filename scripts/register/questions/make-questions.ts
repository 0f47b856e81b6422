import { createChance } from '../../bench/chance.ts'
import { type MadeRecord, makeRecords } from '../make-records.ts'
import { knownItems } from './known-items.ts'
import { perturbed } from './perturbed.ts'
import type { TestQuestion } from './question.ts'
import { topics } from './topics.ts'

/** A question with the ids of all that answers it. */
export type AnsweredQuestion = TestQuestion & { readonly ids: ReadonlySet<number> }

const SEED = 300
const CANDIDATES = 4_000

/**
 * The three hundred questions about so many records: a hundred known items, a hundred spelt otherwise, a hundred
 * topics. They were written before any ranking, and do not look at one.
 */
export function makeQuestions(count: number): AnsweredQuestion[] {
  const chance = createChance(SEED)
  const candidates = sampled(count)
  const take = (fits: (record: MadeRecord) => boolean): MadeRecord => {
    const start = chance.below(candidates.length)
    for (let step = 0; step < candidates.length; step += 1) {
      const candidate = candidates[(start + step) % candidates.length]
      if (candidate && fits(candidate)) return candidate
    }
    throw new Error('none of the candidates fits a question')
  }
  const questions = [...knownItems(take, chance), ...perturbed(take, chance), ...topics(take)]
  return answered(questions, count)
}

/** Records scattered over the whole register. */
function sampled(count: number): MadeRecord[] {
  const chance = createChance(SEED + 1)
  const picked: MadeRecord[] = []
  for (const record of makeRecords(count)) if (chance.next() < CANDIDATES / count) picked.push(record)
  return picked
}

function answered(questions: readonly TestQuestion[], count: number): AnsweredQuestion[] {
  const ids = questions.map(() => new Set<number>())
  for (const record of makeRecords(count))
    for (const [index, { answers }] of questions.entries()) if (answers(record)) ids[index]?.add(record.id)
  return questions.map((question, index) => ({ ...question, ids: ids[index] ?? new Set() }))
}
