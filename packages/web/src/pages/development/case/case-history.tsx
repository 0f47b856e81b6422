import type { CaseView } from '@zhunsheng/server/api'
import { useState } from 'react'
import { write } from '../../../api.ts'
import { LegalDay } from '../../../parts/legal-date.tsx'
import { WriteForm } from '../../../parts/write-form.tsx'
import { useWords } from '../../../words/index.ts'
import { CaseValues } from './case-values.tsx'

/** How many are shown before somebody asks for all of them. */
const SHOWN_FIRST = 10

type Performed = CaseView['history'][number]

/** What was done, the newest first, with what it was filled with and how it was corrected. */
export function CaseHistory({ view }: { readonly view: CaseView }) {
  const { t } = useWords()
  const [all, setAll] = useState(false)
  const sorted = [...view.history].reverse()
  const shown = all ? sorted : sorted.slice(0, SHOWN_FIRST)
  return (
    <>
      <ol className="timeline">
        {shown.map((performed) => (
          <li key={performed.id}>
            <Done view={view} performed={performed} />
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

function Done({ view, performed }: { readonly view: CaseView; readonly performed: Performed }) {
  const { t, say } = useWords()
  const [open, setOpen] = useState(false)
  const corrections = view.corrections.filter(({ actId }) => actId === performed.id)
  return (
    <div className="stack-tight">
      <p className="small slate">
        <LegalDay date={performed.on} />
        {performed.by && ` · ${performed.by}`}
        {performed.onBehalf && ` · ${t('case.onBehalf')}`}
      </p>
      <p>{say(performed.title)}</p>
      {corrections.map(({ id, right, reason }) => (
        <p key={id} className="small soon">
          {t('case.corrected', { right, reason })}
        </p>
      ))}
      <p className="small">
        <button type="button" className="link-button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'case.valuesHide' : 'case.values')}
        </button>
      </p>
      {open && (
        <div className="small case-values stack-tight">
          <CaseValues view={view} performed={performed} />
          {view.keepsCase && <Correct view={view} performed={performed} />}
        </div>
      )}
    </div>
  )
}

function Correct({ view, performed }: { readonly view: CaseView; readonly performed: Performed }) {
  const { t } = useWords()
  return (
    <WriteForm
      small
      title={t('case.correct')}
      button={t('case.correct')}
      draftKey={`correct.${performed.id}`}
      fields={correctionFields}
      send={(input) =>
        write('development/correct-case-act', {
          caseId: view.id,
          actId: performed.id,
          wrong: String(input['wrong']),
          right: String(input['right']),
          reason: String(input['reason']),
        })
      }
    />
  )
}

const correctionFields = {
  wrong: { kind: 'longText', lengthMax: 5000, required: true, label: { zh: '错在哪里', en: 'What is wrong' } },
  right: { kind: 'longText', lengthMax: 5000, required: true, label: { zh: '正确的内容', en: 'What is right' } },
  reason: { kind: 'longText', lengthMax: 5000, required: true, label: { zh: '更正理由', en: 'Reason' } },
} as const
