import type { TimelineEvent } from '@zhunsheng/server/api'
import { useState } from 'react'
import { Facts } from '../ui/facts.tsx'
import { wordInstant } from '../ui/measures.ts'
import { useWords } from '../words/index.ts'
import { LegalDay } from './legal-date.tsx'
import { Unbroken } from './unbroken.tsx'

/** How many events are shown before somebody asks for all of them. */
const SHOWN_FIRST = 12

const UNDONE = 'act.undone'

/** What happened, in words, the newest first, each with its proof. */
export function Timeline({ events }: { readonly events: readonly TimelineEvent[] }) {
  const { t } = useWords()
  const [all, setAll] = useState(false)
  const sorted = [...events].sort((a, b) => b.seq - a.seq)
  const corrected = new Map(events.flatMap((event) => (event.corrects === null ? [] : [[event.corrects, event.type]])))
  const shown = all ? sorted : sorted.slice(0, SHOWN_FIRST)
  if (shown.length === 0) return <p className="slate">{t('timeline.empty')}</p>
  return (
    <>
      <ol className="timeline">
        {shown.map((event) => (
          <li key={event.seq}>
            <EventInWords event={event} by={corrected.get(event.seq)} />
          </li>
        ))}
      </ol>
      {sorted.length > shown.length && (
        <button type="button" className="link-button" onClick={() => setAll(true)}>
          {t('timeline.all', { count: sorted.length })}
        </button>
      )}
    </>
  )
}

type EventInWordsProps = {
  readonly event: TimelineEvent
  /** The type of the later event that corrected it or took it back. */
  readonly by: string | undefined
}

function EventInWords({ event, by }: EventInWordsProps) {
  const { t, say } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <div className="stack-tight">
      <p className="small slate">
        <LegalDay date={event.occurredOn} /> · {say(event.by)}
        {event.onBehalfOf && ` · ${t('timeline.onBehalfOf', { name: event.onBehalfOf })}`}
      </p>
      <p className={by ? 'corrected' : ''}>
        <Unbroken text={say(event.words)} />
      </p>
      {by && <p className="small soon">{t(by === UNDONE ? 'timeline.undone' : 'timeline.corrected')}</p>}
      {event.corrects !== null && event.type !== UNDONE && (
        <p className="small slate">{t('timeline.corrects', { seq: event.corrects })}</p>
      )}
      <p className="small">
        <button type="button" className="link-button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('timeline.proof', { seq: event.seq })}
        </button>
      </p>
      {open && (
        <div className="small">
          <Facts
            rows={[
              [t('timeline.type'), <code key="type">{event.type}</code>],
              [t('timeline.recordedAt'), wordInstant(event.recordedAt)],
              [
                t('timeline.persons'),
                event.persons.length > 0 ? <code key="persons">{event.persons.join(' ')}</code> : null,
              ],
              ...event.files.map(({ name, sha256 }) => [name, <code key={sha256}>{sha256}</code>] as const),
            ]}
          />
        </div>
      )}
    </div>
  )
}
