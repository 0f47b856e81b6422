import { statisticsDueBasis, yearOf } from '@zhunsheng/core'
import type { DueStatistics } from '@zhunsheng/server/api'
import { BasisLinks } from '../../../parts/basis-link.tsx'
import { Note, type Tone } from '../../../ui/note.tsx'
import { useWords } from '../../../words/index.ts'

export const statisticsTones: Readonly<Record<DueStatistics['state'], Tone>> = {
  open: 'plain',
  returned: 'soon',
  submitted: 'plain',
  accepted: 'good',
}

export const isSent = ({ state }: DueStatistics): boolean => state === 'submitted' || state === 'accepted'

/** What is to be known of the last day, where it is no workday or not sure to be one. */
export function DueNote({ due }: { readonly due: DueStatistics['due'] }) {
  const { t, day } = useWords()
  const year = yearOf(due.due)
  if (due.isWorkday && !due.provisional) return null
  return (
    <Note tone="soon">
      {!due.isWorkday && (
        <p>{t('statistics.dueWhy', { year, before: day(due.workdayBefore), after: day(due.workdayAfter) })}</p>
      )}
      {due.provisional && <p>{t('statistics.provisional', { year })}</p>}
      <BasisLinks bases={[statisticsDueBasis, { source: 'CC', article: '203', confidence: 'V' }]} />
    </Note>
  )
}
