import { useQuery } from '@tanstack/react-query'
import { acts } from '@zhunsheng/core'
import type { ProjectView } from '@zhunsheng/server/api'
import { useState } from 'react'
import { type Problem, act as perform, RefusedError } from '../api.ts'
import type { ActOutcome } from '../calls.ts'
import { readOptions } from '../queries.ts'
import { useReadAgain } from '../session.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import { Note } from '../ui/note.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { useWords } from '../words/index.ts'
import { ActForm } from './act-form.tsx'
import { type ActName, isActName } from './act-names.ts'
import { BasisLinks } from './basis-link.tsx'
import { RefusalNote } from './refusal.tsx'
import { LoadingPage } from './states.tsx'
import { Timeline } from './timeline.tsx'

type ActSheetProps = {
  readonly project: Pick<ProjectView, 'id' | 'version' | 'timeline'>
  readonly act: string
  readonly row: string | undefined
  readonly onClose: () => void
  readonly onDone?: (outcome: ActOutcome) => void
}

/** The sheet in which an act is done: what it asks, and one button that says what happens. */
export function ActSheet({ project, act, row, onClose, onDone }: ActSheetProps) {
  const { t, say } = useWords()
  if (!isActName(act)) return null
  return (
    <Sheet title={say(acts[act].title)} open wide onClose={onClose} closeLabel={t('sheet.close')}>
      <ActInSheet project={project} act={act} row={row} onClose={onClose} {...(onDone && { onDone })} />
    </Sheet>
  )
}

function ActInSheet({ project, act, row, onClose, onDone }: ActSheetProps & { readonly act: ActName }) {
  const { t, say } = useWords()
  const announce = useAnnounce()
  const readAgain = useReadAgain()
  const form = useQuery(readOptions('development/prepare-act', { projectId: project.id, act, row }))
  const [seen, setSeen] = useState({ version: project.version, seq: lastSeq(project) })
  const entry = acts[act]

  if (form.error instanceof RefusedError) return <RefusalNote problem={form.error.problem} />
  if (form.error) throw form.error
  if (!form.data) return <LoadingPage />

  const send = (input: Record<string, unknown>, key: string) =>
    perform(act, { projectId: project.id, version: seen.version, ...(row && { row }), ...input }, key)

  const finished = async (outcome: ActOutcome) => {
    announce(t('act.done', { act: say(entry.title) }))
    onClose()
    await readAgain()
    onDone?.(outcome)
  }

  const changed = (problem: Problem) => {
    if (problem.code !== 'CHANGED_MEANWHILE') return null
    return (
      <ChangedMeanwhile
        project={project}
        since={seen.seq}
        onSeen={() => setSeen({ version: project.version, seq: lastSeq(project) })}
      />
    )
  }

  return (
    <div className="stack">
      <BasisLinks bases={entry.basis} />
      <ActForm
        form={form.data}
        draftKey={`${act}.${project.id}.${row ?? ''}`}
        button={say(entry.button)}
        send={send}
        onDone={(outcome) => void finished(outcome)}
        afterRefusal={changed}
      />
    </div>
  )
}

/** What somebody else did since this form was opened, and the way to go on with it seen. */
function ChangedMeanwhile({
  project,
  since,
  onSeen,
}: {
  readonly project: ActSheetProps['project']
  readonly since: number
  readonly onSeen: () => void
}) {
  const { t } = useWords()
  const readAgain = useReadAgain()
  const events = project.timeline.filter(({ seq }) => seq > since)
  return (
    <Note tone="soon" title={t('act.changedMeanwhile')}>
      {events.length > 0 && <Timeline events={events} />}
      <p>
        {events.length === 0 ? (
          <button type="button" className="link-button" onClick={() => void readAgain()}>
            {t('act.showChanges')}
          </button>
        ) : (
          <button type="button" className="link-button" onClick={onSeen}>
            {t('act.goOnWithChanges')}
          </button>
        )}
      </p>
    </Note>
  )
}

const lastSeq = ({ timeline }: Pick<ProjectView, 'timeline'>) => Math.max(0, ...timeline.map(({ seq }) => seq))
