import { eventTypes, isEventType, say, type WordData, type Worded } from '@zhunsheng/core'

/** An event told in words. One of a type that this release no longer knows is told by the name of its type. */
export function wordEvent(type: string, data: unknown): Worded {
  if (!isEventType(type)) return { zh: type, en: type }
  const filled = wordsOf(data)
  return { zh: say(eventTypes[type], filled, 'zh'), en: say(eventTypes[type], filled, 'en') }
}

/** What an event holds is plain JSON; only what can be said in a sentence is filled into one. */
function wordsOf(data: unknown): WordData {
  if (typeof data !== 'object' || data === null) return {}
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, Array.isArray(value) ? value.map(word) : word(value)]),
  )
}

type Word = string | number | boolean | null | Worded

function word(value: unknown): Word {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value
  if (typeof value === 'object' && 'zh' in value && 'en' in value) return { zh: String(value.zh), en: String(value.en) }
  return JSON.stringify(value) ?? null
}
