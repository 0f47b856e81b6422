import { Button } from 'antd'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { newKey, type Problem, RefusedError, write } from '../../../api.ts'
import { RefusalNote } from '../../../parts/refusal.tsx'
import { Unbroken } from '../../../parts/unbroken.tsx'
import { useReadAgain } from '../../../session.ts'
import { Tag, type Tone } from '../../../ui/note.tsx'
import { useWords } from '../../../words/index.ts'
import type { ShownFinding } from './shown-findings.ts'

const tones: Readonly<Record<ShownFinding['severity'], Tone>> = { error: 'bad', warning: 'soon', advice: 'plain' }

type NoteProps = {
  readonly documentId: string
  readonly finding: ShownFinding
  readonly mayDecide: boolean
  readonly isChosen: boolean
  readonly onChoose: () => void
}

/** One finding in the margin: what, why, on what it rests, how to mend it, and a person's word on it. */
export function FindingNote({ documentId, finding, mayDecide, isChosen, onChoose }: NoteProps) {
  const { t, say } = useWords()
  const card = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!isChosen) return
    card.current?.focus({ preventScroll: true })
    // Its words may stand far from it, or nowhere: what a text lacks has none to mark.
    card.current?.scrollIntoView({ block: 'nearest' })
  }, [isChosen])
  const { severity, message, explanation, checkId, trial, decision, edits, isNew, clause } = finding
  return (
    <article
      ref={card}
      tabIndex={-1}
      className={isChosen ? `finding-note finding-note-${severity} is-chosen` : `finding-note finding-note-${severity}`}
      aria-label={`${checkId} ${say(message)}`}
      {...(isChosen && { 'aria-current': 'true' as const })}
    >
      <p className="small row">
        <Tag tone={tones[severity]}>{t(`severity.${severity}`)}</Tag>
        <button type="button" className="link-button" onClick={onChoose}>
          {checkId}
          {clause && ` · ${clause}`}
        </button>
        {trial && <span className="slate">{t('findings.trial')}</span>}
        {isNew && <span className="slate">{t('findings.new')}</span>}
      </p>
      <p>
        <Unbroken text={say(message)} />
      </p>
      {edits.length > 0 && edits[0] && (
        <p className="small">
          {t('findings.suggestion')}{' '}
          <span className="serif">{edits.map(({ replacement }) => replacement).join('…')}</span>
        </p>
      )}
      <details className="small">
        <summary>{t('findings.why')}</summary>
        <p>{say(explanation.why)}</p>
        <p>{say(explanation.conformity)}</p>
        {explanation.basis.map((basis) => (
          <p key={basis.zh} className="slate">
            {say(basis)}
          </p>
        ))}
      </details>
      {decision ? (
        <Decided decision={decision} mayDecide={mayDecide} />
      ) : (
        mayDecide && <Decide documentId={documentId} finding={finding} />
      )}
    </article>
  )
}

function Decided({
  decision,
  mayDecide,
}: {
  readonly decision: NonNullable<ShownFinding['decision']>
  readonly mayDecide: boolean
}) {
  const { t, day } = useWords()
  const { sending, problem, send } = useSending()
  return (
    <div className="small">
      <p>
        <strong>{t(`findings.decision.${decision.decision === 'accepted' ? 'accepted' : 'suppressed'}`)}</strong>{' '}
        {decision.reason} <span className="slate">{`${decision.by ?? ''} ${day(decision.on)}`}</span>
      </p>
      {problem && <RefusalNote problem={problem} />}
      {mayDecide && (
        <Button
          size="small"
          loading={sending}
          onClick={() =>
            void send(() => write('documents/withdraw-finding-decision', { decisionId: decision.id }, newKey()))
          }
        >
          {t('findings.withdraw')}
        </Button>
      )}
    </div>
  )
}

function Decide({ documentId, finding }: { readonly documentId: string; readonly finding: ShownFinding }) {
  const { t } = useWords()
  const [isSuppressing, setSuppressing] = useState(false)
  const [reason, setReason] = useState('')
  const { sending, problem, send } = useSending()
  const id = useId()
  const decide = (decision: 'accepted' | 'suppressed') =>
    send(() => {
      const { checkId, fingerprint } = finding
      const input = { documentId, checkId, fingerprint, decision, ...(reason.trim() && { reason }) }
      return write('documents/decide-finding', input, newKey())
    })
  const suppress = (event: FormEvent) => {
    event.preventDefault()
    void decide('suppressed')
  }
  return (
    <div className="small stack-tight">
      {problem && <RefusalNote problem={problem} />}
      {isSuppressing ? (
        <form className="stack-tight" onSubmit={suppress}>
          <label htmlFor={id}>{t('findings.reason')}</label>
          <textarea id={id} required rows={2} value={reason} onChange={(event) => setReason(event.target.value)} />
          <div className="row">
            <Button size="small" htmlType="submit" loading={sending}>
              {t('findings.suppress')}
            </Button>
            <Button size="small" onClick={() => setSuppressing(false)}>
              {t('findings.cancel')}
            </Button>
          </div>
        </form>
      ) : (
        <div className="row">
          <Button size="small" loading={sending} onClick={() => void decide('accepted')}>
            {t('findings.accept')}
          </Button>
          <Button size="small" onClick={() => setSuppressing(true)}>
            {t('findings.suppressOpen')}
          </Button>
        </div>
      )}
    </div>
  )
}

/** Sends one act and reads the page again; a refusal is shown where it was asked. */
function useSending() {
  const readAgain = useReadAgain()
  const [sending, setSending] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const send = async (act: () => Promise<unknown>) => {
    setSending(true)
    setProblem(null)
    try {
      await act()
      await readAgain()
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error
      setProblem(error.problem)
    } finally {
      setSending(false)
    }
  }
  return { sending, problem, send }
}
