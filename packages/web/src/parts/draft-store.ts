import type { Draft } from './form-values.ts'

const PREFIX = 'zhunsheng.draft.'
/** What nobody came back to for so long is thrown away: it may name people. */
const KEPT_DAYS = 30
const MILLISECONDS_A_DAY = 86_400_000

type Kept = { readonly at: number; readonly draft: Draft }

const keyOf = (account: string, form: string) => `${PREFIX}${account}.${form}`

/** Unfinished forms of one account on this device. Where the browser keeps nothing, nothing is kept. */
export function saveDraft(account: string, form: string, draft: Draft): void {
  const kept: Kept = { at: Date.now(), draft }
  try {
    globalThis.localStorage?.setItem(keyOf(account, form), JSON.stringify(kept))
  } catch {
    // The device is full or refuses: the form itself still holds what was typed.
  }
}

export function readDraft(account: string, form: string): Draft | null {
  const kept = parse(globalThis.localStorage?.getItem(keyOf(account, form)))
  if (!kept) return null
  if (Date.now() - kept.at <= KEPT_DAYS * MILLISECONDS_A_DAY) return kept.draft
  removeDraft(account, form)
  return null
}

export const removeDraft = (account: string, form: string): void =>
  globalThis.localStorage?.removeItem(keyOf(account, form))

/** All of an account, when it signs out: the next person at this device finds nothing of it. */
export function removeDraftsOf(account: string): void {
  for (const key of Object.keys(globalThis.localStorage ?? {}))
    if (key.startsWith(`${PREFIX}${account}.`)) localStorage.removeItem(key)
}

function parse(text: string | null | undefined): Kept | null {
  if (!text) return null
  try {
    return JSON.parse(text) as Kept // only this module writes under the prefix
  } catch {
    return null // cut off by a full device, or of an earlier release
  }
}
