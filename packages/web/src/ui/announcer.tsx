import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from 'react'

const SHOWN_MILLISECONDS = 6000

const Announce = createContext<(words: string) => void>(() => undefined)

/** Says what has just happened: visible at the foot of the page, and read out without taking the focus. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [words, setWords] = useState('')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const announce = useCallback((next: string) => {
    clearTimeout(timer.current)
    setWords(next)
    timer.current = setTimeout(() => setWords(''), SHOWN_MILLISECONDS)
  }, [])
  return (
    <Announce.Provider value={announce}>
      {children}
      <div className="said" role="status" aria-live="polite">
        {words && <p>{words}</p>}
      </div>
    </Announce.Provider>
  )
}

export const useAnnounce = () => useContext(Announce)
