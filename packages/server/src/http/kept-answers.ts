import { createHash } from 'node:crypto'
import { performance } from 'node:perf_hooks'

/** A list as it is sent: its text, and the tag by which a browser asks whether the one it has is still right. */
export type KeptAnswer = { readonly text: string; readonly tag: string }

/** What an answer rests on; the same question in the same state has the same answer. */
export type Question = { readonly state: string; readonly day: string; readonly by: string; readonly address: string }

export type KeptAnswers = (question: Question, answer: () => Promise<unknown>) => Promise<KeptAnswer>

type Kept = { readonly state: string; readonly askedAt: number; readonly answer: Promise<KeptAnswer>; length: number }

const TEXT_LENGTH_MAX = 8_000_000
const ADDRESS_LENGTH_MAX = 500
/** Totals above a thousand are a minute old as it is (`count-rows.ts`); keeping them must not make them much older. */
const KEPT_MS = 5_000
const TAG_LENGTH = 22

/**
 * Keeps the latest answers while the database stays in the state in which they were read. Those who ask the same at the
 * same time share one reading. A refusal is not kept. The oldest go when there are too many.
 */
export function keepAnswers(): KeptAnswers {
  const kept = new Map<string, Kept>()
  let length = 0
  const drop = (key: string) => {
    length -= kept.get(key)?.length ?? 0
    kept.delete(key)
  }
  return (question, answer) => {
    if (question.address.length > ADDRESS_LENGTH_MAX) return answer().then(written)
    const key = JSON.stringify([question.by, question.day, question.address])
    const found = kept.get(key)
    if (found && found.state === question.state && performance.now() - found.askedAt < KEPT_MS) return found.answer
    drop(key)
    const entry: Kept = {
      state: question.state,
      askedAt: performance.now(),
      answer: answer().then(written),
      length: key.length,
    }
    kept.set(key, entry)
    length += entry.length
    entry.answer.then(
      ({ text }) => {
        if (kept.get(key) !== entry) return
        entry.length += text.length
        length += text.length
        while (length > TEXT_LENGTH_MAX) drop(kept.keys().next().value ?? '')
      },
      () => {
        if (kept.get(key) === entry) drop(key)
      },
    )
    return entry.answer
  }
}

function written(answer: unknown): KeptAnswer {
  const text = JSON.stringify(answer ?? {})
  return { text, tag: `"${createHash('sha256').update(text).digest('base64url').slice(0, TAG_LENGTH)}"` }
}
