import { useEffect, useRef, useState } from 'react'
import { useMe } from '../session.ts'
import { readDraft, removeDraft, saveDraft } from './draft-store.ts'
import type { Draft } from './form-values.ts'

/**
 * What is being filled in, kept on this device for the account under `key`, so that a reload, a wrong click, a closed
 * window or an expired session loses nothing. It goes away when the act is done and when one signs out. Leaving the site
 * with something unsent asks first.
 */
export function useDraft(key: string, suggested: Draft) {
  const account = useMe().account.id
  const [kept] = useState(() => readDraft(account, key))
  const [draft, setDraft] = useState<Draft>({ ...suggested, ...kept })
  const [touched, setTouched] = useState(kept !== null)
  const done = useRef(false)

  useEffect(() => {
    if (touched && !done.current) saveDraft(account, key, draft)
  }, [draft, touched, account, key])

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
    removeDraft(account, key)
    setTouched(false)
    setDraft(suggested)
  }
  const finish = () => {
    done.current = true
    removeDraft(account, key)
  }
  return { draft, set, forget, finish, restored: kept !== null, touched }
}
