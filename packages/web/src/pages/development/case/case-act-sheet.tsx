import { type Fields, file } from '@zhunsheng/core'
import type { CaseView } from '@zhunsheng/server/api'
import { write } from '../../../api.ts'
import { ActForm } from '../../../parts/act-form.tsx'
import { BasisLinks } from '../../../parts/basis-link.tsx'
import { filesOf } from '../../../parts/form-values.ts'
import { useMe, useReadAgain } from '../../../session.ts'
import { useAnnounce } from '../../../ui/announcer.tsx'
import { Note } from '../../../ui/note.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { useWords } from '../../../words/index.ts'

type CaseActSheetProps = {
  readonly view: CaseView
  readonly act: string
  readonly row: string | undefined
  readonly onClose: () => void
}

const EVIDENCE = '$evidence'

/** The sheet in which an act of a case is done: what it asks, what is known already, and one button. */
export function CaseActSheet({ view, act, row, onClose }: CaseActSheetProps) {
  const { t, say } = useWords()
  const announce = useAnnounce()
  const readAgain = useReadAgain()
  const { today } = useMe()
  const entry = view.acts.find((each) => each.act === act)
  if (!entry) return null
  const behalf = entry.mine ? null : entry.behalf
  const fields: Fields = behalf
    ? { ...entry.fields, [EVIDENCE]: file('该单位的文件', 'Document of that body') }
    : entry.fields
  const send = ({ [EVIDENCE]: evidence, ...values }: Record<string, unknown>, key: string) => {
    const [document] = filesOf(evidence)
    return write(
      'development/do-case-act',
      {
        caseId: view.id,
        act,
        version: view.version,
        values,
        ...(row && { row }),
        ...(behalf && { onBehalfOf: behalf.part }),
        ...(document && { evidence: document }),
      },
      key,
    )
  }
  const done = async () => {
    announce(t('act.done', { act: say(entry.title) }))
    onClose()
    await readAgain()
  }
  return (
    <Sheet title={say(entry.title)} open wide onClose={onClose} closeLabel={t('sheet.close')}>
      <div className="stack">
        <BasisLinks bases={entry.basis} />
        {behalf && (
          <Note title={t('case.actFor', { part: say(behalf.title) })}>
            <p>{t('case.evidenceWhy')}</p>
          </Note>
        )}
        <ActForm
          form={{ fields, choices: {}, suggested: suggestedFor(view, entry.fields, today) }}
          draftKey={`case.${act}.${view.id}.${row ?? ''}`}
          button={say(entry.button)}
          send={send}
          onDone={() => void done()}
        />
      </div>
    </Sheet>
  )
}

/** What is known: today for the day of the act, and from the suggestion what the act asks again. */
function suggestedFor(view: CaseView, fields: Fields, today: string): Record<string, unknown> {
  const suggested = view.reasons.find((each) => each['kind'] === 'suggestion')?.['values']
  const known: Record<string, unknown> = { on: today, ...(suggested as Record<string, unknown> | undefined) } // written by openCaseRow
  return Object.fromEntries(Object.entries(known).filter(([name]) => Object.hasOwn(fields, name)))
}
