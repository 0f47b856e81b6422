/** What can be written canonically: JSON without fractions, so that every program writes the same bytes. */
export type Canonical =
  | string
  | number
  | boolean
  | null
  | readonly Canonical[]
  | { readonly [key: string]: Canonical | undefined }

/**
 * One text for one value: keys sorted by code unit, no spaces, no `undefined`. Numbers must be safe integers, since
 * fractions are written differently by different programs; anything else throws, as a bug.
 */
export function canonical(value: Canonical): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'))
  if (typeof value === 'number') return canonicalNumber(value)
  if (isList(value)) return `[${value.map(canonical).join(',')}]`
  return canonicalObject(value)
}

const isList = (value: Canonical): value is readonly Canonical[] => Array.isArray(value)

function canonicalNumber(value: number): string {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a safe integer: ${value}`)
  return String(value === 0 ? 0 : value)
}

function canonicalObject(value: { readonly [key: string]: Canonical | undefined }): string {
  const entries = Object.entries(value).flatMap(([key, entry]) => (entry === undefined ? [] : [[key, entry] as const]))
  entries.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`).join(',')}}`
}
