import { useQueryClient } from '@tanstack/react-query'
import type { Fields } from '@zhunsheng/core'
import { useEffect, useRef } from 'react'
import { wordInstant } from '../ui/measures.ts'
import { Note } from '../ui/note.tsx'
import { useWords } from '../words/index.ts'
import { type Change, changesSince, type SeenProject } from './changes-since.ts'

type ChangedMeanwhileProps = {
  /** As it was when the form was opened, and as it is known now. */
  readonly seen: SeenProject
  readonly project: SeenProject
  readonly fields: Fields
  readonly draft: Readonly<Record<string, unknown>>
  readonly onSeen: () => void
}

/** What somebody else did since a form was opened: who, when, and field by field; and the way to go on with it seen. */
export function ChangedMeanwhile({ seen, project, fields, draft, onSeen }: ChangedMeanwhileProps) {
  const words = useWords()
  const { t, say } = words
  const client = useQueryClient()
  useEffect(() => {
    void client.invalidateQueries({ queryKey: ['development/show-project'] })
  }, [client])
  const element = useRef<HTMLDivElement>(null)
  const isRead = project.version !== seen.version
  useEffect(() => {
    if (isRead) element.current?.scrollIntoView({ block: 'nearest' })
  }, [isRead])
  const last = Math.max(0, ...seen.timeline.map(({ seq }) => seq))
  const events = project.timeline.filter(({ seq }) => seq > last).sort((a, b) => a.seq - b.seq)
  const changes = changesSince(seen, project, { fields, draft }, words)
  return (
    <div ref={element} className="clear-of-foot">
      <Note tone="soon" title={t('act.changedMeanwhile')}>
        {!isRead ? (
          <p>{t('act.readingChanges')}</p>
        ) : (
          <div className="stack-tight">
            <ul>
              {events.map(({ seq, by, recordedAt, words: done }) => (
                <li key={seq}>
                  {wordInstant(recordedAt)} · {say(by)} · {say(done)}
                </li>
              ))}
            </ul>
            {changes.length > 0 && <Differences changes={changes} />}
            <p>
              <button type="button" className="link-button" onClick={onSeen}>
                {t('act.goOnWithChanges')}
              </button>
            </p>
          </div>
        )}
      </Note>
    </div>
  )
}

function Differences({ changes }: { readonly changes: readonly Change[] }) {
  const { t, say } = useWords()
  const withTyped = changes.some(({ typed }) => typed !== null)
  return (
    <div className="differences">
      <table>
        <caption className="visually-hidden">{t('act.changedMeanwhile')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('difference.field')}</th>
            <th scope="col">{t('difference.before')}</th>
            <th scope="col">{t('difference.now')}</th>
            {withTyped && <th scope="col">{t('difference.typed')}</th>}
          </tr>
        </thead>
        <tbody>
          {changes.map(({ name, label, before, now, typed }) => (
            <tr key={name}>
              <th scope="row">{say(label)}</th>
              <td>{before || '—'}</td>
              <td>{now || '—'}</td>
              {withTyped && <td>{typed ?? '—'}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
