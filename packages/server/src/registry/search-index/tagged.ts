import { Inverting } from './inverting.ts'
import { PostingsWriter } from './postings.ts'
import { type Names, TAG, type Tagged } from './segment.ts'

/** The records of each tag, and the words of those tags that are names of bodies. */
export function invertTags(tags: Uint32Array, starts: Uint32Array, names: Names): Tagged {
  const counts = new Uint32Array(names.tags.size + 1)
  for (const tag of tags) counts[tag + 1] = (counts[tag + 1] ?? 0) + 1
  for (let tag = 1; tag < counts.length; tag += 1) counts[tag] = (counts[tag] ?? 0) + (counts[tag - 1] ?? 0)
  const lists = new Uint32Array(tags.length)
  const filled = counts.slice()
  for (let ordinal = 0; ordinal + 1 < starts.length; ordinal += 1)
    for (let at = starts[ordinal] ?? 0; at < (starts[ordinal + 1] ?? 0); at += 1) {
      const tag = tags[at] ?? 0
      const place = filled[tag] ?? 0
      lists[place] = ordinal
      filled[tag] = place + 1
    }
  const postings = new PostingsWriter(starts.length - 1)
  const used: number[] = []
  for (let tag = 1; tag + 1 < counts.length; tag += 1) {
    const [from, until] = [counts[tag] ?? 0, counts[tag + 1] ?? 0]
    if (from === until) continue
    used.push(tag)
    postings.add(lists, from, until)
  }
  const present = Uint32Array.from(used)
  return { tags: present, postings: postings.done(), bodies: invertBodies(present, names) }
}

/** The ordinals of these lists are places among the tags that occur. */
export function invertBodies(tags: Uint32Array, names: Names): Tagged['bodies'] {
  const inverting = new Inverting()
  for (const tag of tags) inverting.add([bodyOf(names, tag)])
  return inverting.done(Uint32Array.from(tags.keys()))
}

/** The name of a body; empty for tags of other kinds. */
function bodyOf(names: Names, tag: number): string {
  const text = names.tags.get(tag)
  return text.startsWith(TAG.body) ? text.slice(TAG.body.length) : ''
}
