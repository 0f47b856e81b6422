import { useQuery } from '@tanstack/react-query'
import { acts, isUndoable } from '@zhunsheng/core'
import { useState } from 'react'
import { type Problem, act as perform, RefusedError } from '../api.ts'
import type { ActOutcome } from '../calls.ts'
import { readOptions } from '../queries.ts'
import { useReadAgain } from '../session.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { useWords } from '../words/index.ts'
import { ActForm } from './act-form.tsx'
import { type ActName, isActName } from './act-names.ts'
import { BasisLinks } from './basis-link.tsx'
import { ChangedMeanwhile } from './changed-meanwhile.tsx'
import type { SeenProject } from './changes-since.ts'
import type { Draft } from './form-values.ts'
import { RefusalNote } from './refusal.tsx'
import { LoadingPage } from './states.tsx'
import { useOfferUndo } from './undo.tsx'

type ActSheetProps = {
  readonly project: SeenProject
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
  const [seen, setSeen] = useState(project)
  const offerUndo = useOfferUndo()
  const entry = acts[act]

  if (form.error instanceof RefusedError) return <RefusalNote problem={form.error.problem} />
  if (form.error) throw form.error
  if (!form.data) return <LoadingPage />

  const send = (input: Record<string, unknown>, key: string) =>
    perform(act, { projectId: project.id, version: seen.version, ...(row && { row }), ...input }, key)

  const finished = async (outcome: ActOutcome) => {
    // Whatever was offered before could no longer be taken back.
    offerUndo(isUndoable(act) ? { projectId: project.id, act, rows: [row] } : null)
    if (isUndoable(act)) announce(t('undo.said', { act: say(entry.title) }), 'seen elsewhere')
    else announce(t('act.done', { act: say(entry.title) }))
    onClose()
    await readAgain()
    onDone?.(outcome)
  }

  const { fields } = form.data
  const changed = (problem: Problem, draft: Draft) =>
    problem.code === 'CHANGED_MEANWHILE' && (
      <ChangedMeanwhile seen={seen} project={project} fields={fields} draft={draft} onSeen={() => setSeen(project)} />
    )

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
