import type { ReactNode } from 'react'
import { useWords } from '../words/index.ts'
import { VerdictCard } from './verdict-card.tsx'

export type FindingKind = 'deviation' | 'unknown' | 'reminder'

const words = {
  deviation: { verdict: 'fail', word: 'verdict.deviation' },
  unknown: { verdict: 'unknown', word: 'verdict.toBeVerified' },
  reminder: { verdict: 'unknown', word: 'verdict.reminder' },
} as const

type FindingCardProps = {
  readonly kind: FindingKind
  readonly says: string
  readonly detail?: string | null
  readonly act?: ReactNode
}

/** What the record does not meet (偏离), does not tell (待核), or is lawful and worth a second look (提醒). */
export function FindingCard({ kind, says, detail = null, act }: FindingCardProps) {
  const { t } = useWords()
  const { verdict, word } = words[kind]
  return <VerdictCard verdict={verdict} word={t(word)} title={says} says={detail} act={act} />
}
