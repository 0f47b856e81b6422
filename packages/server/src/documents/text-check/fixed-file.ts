import { type Finding, fixDocx } from '@zhunsheng/text'

/** Bytes of a text and what its report found; `date` is an instant in UTC, that of the tracked changes. */
export type FileToFix = {
  readonly bytes: Uint8Array
  readonly findings: readonly Finding[]
  readonly date: string
}

/** `nothing`: none of the findings mends itself. `unfixable`: the file takes no tracked changes. */
export type FixedFile =
  | { readonly state: 'fixed'; readonly bytes: Uint8Array }
  | { readonly state: 'nothing' | 'unfixable' }

/** The author of every tracked change; the accepting is the drafter's own. */
const FIX_AUTHOR = '准绳'

/** Writes what mends itself into the text as tracked changes. Pure: the same bytes and findings give the same answer. */
export function fixFile({ bytes, findings, date }: FileToFix): FixedFile {
  const fixed = fixDocx(bytes, findings, { author: FIX_AUTHOR, date })
  if (!fixed.ok) return { state: 'unfixable' }
  return fixed.applied.length === 0 ? { state: 'nothing' } : { state: 'fixed', bytes: fixed.bytes }
}
