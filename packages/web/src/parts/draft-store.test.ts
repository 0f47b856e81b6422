import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readDraft, removeDraft, removeDraftsOf, saveDraft } from './draft-store.ts'

/** A device's storage, as far as a page uses it: keys are its own properties. */
class DeviceStorage {
  [key: string]: unknown
  getItem(key: string): string | null {
    return Object.hasOwn(this, key) ? String(this[key]) : null
  }
  setItem(key: string, value: string): void {
    this[key] = value
  }
  removeItem(key: string): void {
    delete this[key]
  }
}

const before = Object.getOwnPropertyDescriptor(globalThis, 'localStorage')
beforeEach(() => Object.defineProperty(globalThis, 'localStorage', { value: new DeviceStorage(), configurable: true }))
afterEach(() => {
  if (before) Object.defineProperty(globalThis, 'localStorage', before)
  else Reflect.deleteProperty(globalThis, 'localStorage')
})

describe('an unfinished form', () => {
  test('is found again by the same account, and by no other', () => {
    saveDraft('u1', 'propose-project', { title: '示例' })
    expect(readDraft('u1', 'propose-project')).toEqual({ title: '示例' })
    expect(readDraft('u2', 'propose-project')).toBeNull()
    expect(readDraft('u1', 'take-over-project')).toBeNull()
  })
  test('is gone when it was sent', () => {
    saveDraft('u1', 'propose-project', { title: '示例' })
    removeDraft('u1', 'propose-project')
    expect(readDraft('u1', 'propose-project')).toBeNull()
  })
  test('is gone when its account signs out, and those of others stay', () => {
    saveDraft('u1', 'propose-project', { title: '示例' })
    saveDraft('u10', 'propose-project', { title: '另一份' })
    removeDraftsOf('u1')
    expect(readDraft('u1', 'propose-project')).toBeNull()
    expect(readDraft('u10', 'propose-project')).toEqual({ title: '另一份' })
  })
  test('to which nobody came back for a month is thrown away', () => {
    const kept = { at: Date.now() - 31 * 86_400_000, draft: { title: '示例' } }
    localStorage.setItem('zhunsheng.draft.u1.propose-project', JSON.stringify(kept))
    expect(readDraft('u1', 'propose-project')).toBeNull()
    expect(localStorage.getItem('zhunsheng.draft.u1.propose-project')).toBeNull()
  })
  test('that cannot be read is none', () => {
    localStorage.setItem('zhunsheng.draft.u1.propose-project', '{"at":')
    expect(readDraft('u1', 'propose-project')).toBeNull()
  })
})
