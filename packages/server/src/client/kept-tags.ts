export type Tagged = { readonly tag: string; readonly text: string }

const ANSWERS_MAX = 200
const TEXT_LENGTH_MAX = 8_000_000

/** The latest answers that bore an ETag, by address; the oldest go when there are too many. */
export function keepTags() {
  const kept = new Map<string, Tagged>()
  let length = 0
  const drop = (address: string) => {
    length -= kept.get(address)?.text.length ?? 0
    kept.delete(address)
  }
  return {
    find: (address: string): Tagged | undefined => kept.get(address),
    keep(address: string, tagged: Tagged): void {
      drop(address)
      kept.set(address, tagged)
      length += tagged.text.length
      while (kept.size > ANSWERS_MAX || length > TEXT_LENGTH_MAX) drop(kept.keys().next().value ?? '')
    },
  }
}
