import { useEffect, useEffectEvent } from 'react'

/** Keys of the whole page. `onKey` is told of every key and decides itself which are its own. */
export function usePageKeys(onKey: (event: KeyboardEvent) => void): void {
  const onEvent = useEffectEvent(onKey)
  useEffect(() => {
    addEventListener('keydown', onEvent)
    return () => removeEventListener('keydown', onEvent)
  }, [])
}

/** Whether a key belongs to a text that is being written, or to the browser. */
export function isWriting(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return true
  return (
    event.target instanceof HTMLElement &&
    event.target.matches('input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]')
  )
}
