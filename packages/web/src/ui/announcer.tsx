import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from 'react'

const SHOWN_MILLISECONDS = 6000

type Saying = (words: string, how?: 'seen elsewhere') => void
const Announce = createContext<Saying>(() => undefined)

/**
 * Says what has just happened: visible at the foot of the page, unless it can be seen elsewhere already, and read out
 * without taking the focus.
 */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [words, setWords] = useState('')
  const [isSeen, setIsSeen] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const announce = useCallback<Saying>((next, how) => {
    clearTimeout(timer.current)
    setWords(next)
    setIsSeen(how !== undefined)
    timer.current = setTimeout(() => setWords(''), SHOWN_MILLISECONDS)
  }, [])
  return (
    <Announce.Provider value={announce}>
      {children}
      <div className="said" role="status" aria-live="polite">
        {words && <p className={isSeen ? 'visually-hidden' : ''}>{words}</p>}
      </div>
    </Announce.Provider>
  )
}

export const useAnnounce = () => useContext(Announce)
