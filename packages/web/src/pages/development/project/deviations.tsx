import { daysBetween, isIsoDate, type Worded } from '@zhunsheng/core'
import type { TimelineEvent } from '@zhunsheng/server/api'
import { FindingCard, type FindingKind } from '../../../parts/finding-card.tsx'
import { Section } from '../../../ui/page.tsx'
import { useWords, type Words } from '../../../words/index.ts'

type Point = { readonly seq: number; readonly kind: FindingKind; readonly says: string; readonly detail: string | null }

/** Where the record is known to fall short, or does not tell: of a project that was taken over, or of a short enquiry. */
export function Deviations({ events }: { readonly events: readonly TimelineEvent[] }) {
  const words = useWords()
  const corrected = new Set(events.flatMap(({ corrects }) => corrects ?? []))
  const points = events.filter(({ seq }) => !corrected.has(seq)).flatMap((event) => pointOf(event, words))
  if (points.length === 0) return null
  return (
    <Section title={words.t('project.deviations')}>
      <ul>
        {points.map(({ seq, kind, says, detail }) => (
          <li key={seq}>
            <FindingCard kind={kind} says={says} detail={detail} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function pointOf(event: TimelineEvent, words: Words): Point[] {
  const { seq, type, data } = event
  const says = words.say(isWorded(data['what']) ? data['what'] : event.words)
  if (type === 'deviation.recorded') return [{ seq, kind: 'deviation', says, detail: null }]
  if (type === 'unknown.recorded') return [{ seq, kind: 'unknown', says, detail: null }]
  if (type === 'enquiry.opened' && typeof data['deviation'] === 'string') {
    return [{ seq, kind: 'deviation', says: shortEnquiry(event, words), detail: data['deviation'] }]
  }
  return []
}

function shortEnquiry({ data: { opensOn, closesOn }, words }: TimelineEvent, { t, say }: Words): string {
  if (!isIsoDate(opensOn) || !isIsoDate(closesOn)) return say(words)
  return t('project.shortEnquiry', { from: opensOn, to: closesOn, days: daysBetween(opensOn, closesOn) })
}

const isWorded = (value: unknown): value is Worded =>
  typeof value === 'object' && value !== null && 'zh' in value && 'en' in value
