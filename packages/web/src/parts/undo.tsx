import { acts, UNDO_SECONDS, type UndoableAct } from '@zhunsheng/core'
import { Button } from 'antd'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react'
import { newKey, type Problem, RefusedError, write } from '../api.ts'
import { useReadAgain } from '../session.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import { useWords } from '../words/index.ts'

/** What was just done and may be taken back: one act, on the project itself or on rows of it. */
export type UndoOffer = {
  readonly projectId: string
  readonly act: UndoableAct
  readonly rows: readonly (string | undefined)[]
}

const Offer = createContext<(offer: UndoOffer | null) => void>(() => undefined)

export const useOfferUndo = () => useContext(Offer)

/** The server counts from when the act was recorded; what would come too late is not offered. */
const OFFERED_SECONDS = UNDO_SECONDS - 2

/** Keeps the last act in reach of one button for a minute, at the foot of whatever page one has gone on to. */
export function UndoOffers({ children }: { readonly children: ReactNode }) {
  const [offered, setOffered] = useState<{ readonly offer: UndoOffer; readonly key: string } | null>(null)
  const offer = useCallback((next: UndoOffer | null) => setOffered(next && { offer: next, key: newKey() }), [])
  const end = useCallback(() => setOffered(null), [])
  return (
    <Offer.Provider value={offer}>
      {children}
      {offered && <UndoBar key={offered.key} offer={offered.offer} onEnd={end} />}
    </Offer.Provider>
  )
}

function UndoBar({ offer, onEnd }: { readonly offer: UndoOffer; readonly onEnd: () => void }) {
  const { t, say, both } = useWords()
  const announce = useAnnounce()
  const readAgain = useReadAgain()
  const [problem, setProblem] = useState<Problem | null>(null)
  const [sending, setSending] = useState(false)
  const seconds = useSecondsLeft(problem || sending ? null : onEnd)
  const title = say(acts[offer.act].title)

  const undo = async () => {
    setSending(true)
    try {
      // The last one first, each as an act of its own.
      for (const row of [...offer.rows].reverse())
        await write('development/undo-act', { projectId: offer.projectId, act: offer.act, ...(row && { row }) })
      announce(t('undo.done', { act: title }))
      onEnd()
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error
      setProblem(error.problem)
    } finally {
      setSending(false)
      await readAgain()
    }
  }

  return (
    <aside className="undo-bar no-print" aria-label={t('undo.label')}>
      {problem ? (
        <p role="alert">{both(say(problem.says), say(problem.next))}</p>
      ) : (
        <>
          <p>
            {offer.rows.length > 1
              ? t('undo.offerMany', { act: title, count: offer.rows.length })
              : t('act.done', { act: title })}
          </p>
          <Button loading={sending} onClick={() => void undo()}>
            {t('undo.button')}
          </Button>
          {/* Read out once with the button; a clock that speaks every second would drown everything else. */}
          <span className="small undo-left" aria-hidden="true">
            {t('undo.left', { seconds })}
          </span>
        </>
      )}
      <button type="button" className="link-button" onClick={onEnd}>
        {t('undo.close')}
      </button>
    </aside>
  )
}

/** Counts down and calls `onOver` once; `null` stops the clock. */
function useSecondsLeft(onOver: (() => void) | null): number {
  const [from] = useState(() => Date.now())
  const [now, setNow] = useState(from)
  const left = Math.max(0, OFFERED_SECONDS - Math.floor((now - from) / 1000))
  useEffect(() => {
    if (!onOver) return
    if (left === 0) return onOver()
    const timer = setTimeout(() => setNow(Date.now()), 1000)
    return () => clearTimeout(timer)
  }, [left, now, onOver])
  return left
}
