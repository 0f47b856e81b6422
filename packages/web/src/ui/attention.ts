import { useEffect, useState } from 'react'

/** Nobody touches the page for so long: it is taken to be left alone. */
const ALONE_AFTER_MILLISECONDS = 300_000
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'scroll'] as const

/** Whether somebody is at the page. What a page does by itself stops without them, so that an unused session ends. */
export function useAttention(): boolean {
  const [isHere, setIsHere] = useState(true)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const notice = () => {
      clearTimeout(timer)
      setIsHere(true)
      timer = setTimeout(() => setIsHere(false), ALONE_AFTER_MILLISECONDS)
    }
    notice()
    for (const sign of SIGNS) addEventListener(sign, notice, { passive: true, capture: true })
    return () => {
      clearTimeout(timer)
      for (const sign of SIGNS) removeEventListener(sign, notice, { capture: true })
    }
  }, [])
  return isHere
}
