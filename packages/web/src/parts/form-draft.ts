import { useEffect, useRef, useState } from 'react'
import type { Draft } from './form-values.ts'

const PREFIX = 'zhunsheng.draft.'

/**
 * What is being filled in, kept for this tab under `key`, so that a reload, a wrong click or an expired session loses
 * nothing. It goes away when the act is done. Leaving the site with something unsent asks first.
 */
export function useDraft(key: string, suggested: Draft) {
  const [kept] = useState(() => load(key))
  const [draft, setDraft] = useState<Draft>({ ...suggested, ...kept })
  const [touched, setTouched] = useState(kept !== null)
  const done = useRef(false)

  useEffect(() => {
    if (touched && !done.current) sessionStorage.setItem(PREFIX + key, JSON.stringify(draft))
  }, [draft, touched, key])

  useEffect(() => {
    if (!touched) return
    const ask = (event: BeforeUnloadEvent) => !done.current && event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [touched])

  const set = (name: string, value: unknown) => {
    setTouched(true)
    setDraft((former) => ({ ...former, [name]: value }))
  }
  const forget = () => {
    sessionStorage.removeItem(PREFIX + key)
    setTouched(false)
    setDraft(suggested)
  }
  const finish = () => {
    done.current = true
    sessionStorage.removeItem(PREFIX + key)
  }
  return { draft, set, forget, finish, restored: kept !== null, touched }
}

function load(key: string): Draft | null {
  const stored = globalThis.sessionStorage?.getItem(PREFIX + key)
  return stored ? (JSON.parse(stored) as Draft) : null // only this module writes under the prefix
}
