import { Refusal } from '@zhunsheng/core'
import { compileTemplate, TAGS_NAMED_MAX } from './compile-template.ts'
import type { PaperFields } from './fields/index.ts'
import { openTemplate } from './open-template.ts'

/** A name alone, the beginning or end of a loop, or what shows where a list is empty. */
const TAG = /^([#^/]?)\s*([\p{L}\p{N}_]*)\s*$/u

type Found = { readonly unknown: Set<string>; readonly misused: Set<string>; readonly broken: Set<string> }

/**
 * Judges a template by the fields of its paper before anything is filled in.
 *
 * Refuses with the codes of `openTemplate` and `compileTemplate`, with `TEMPLATE_FIELDS_UNKNOWN` naming each field that
 * the paper does not have, with `TEMPLATE_FIELDS_MISUSED` for a list used as a text, or with `TEMPLATE_EMPTY`.
 */
export async function inspectTemplate(bytes: Uint8Array, fields: PaperFields): Promise<void> {
  const template = await compileTemplate(openTemplate(bytes))
  const found: Found = { unknown: new Set(), misused: new Set(), broken: new Set() }
  let count = 0
  for (const part of template.parts) count += inspectTags(template.textOf(part), fields, found)
  if (found.broken.size > 0) throw new Refusal('TEMPLATE_TAGS_BROKEN', { tags: some(found.broken) })
  if (found.unknown.size > 0) throw new Refusal('TEMPLATE_FIELDS_UNKNOWN', { fields: some(found.unknown) })
  if (found.misused.size > 0) throw new Refusal('TEMPLATE_FIELDS_MISUSED', { fields: some(found.misused) })
  if (count === 0) throw new Refusal('TEMPLATE_EMPTY')
}

const some = (names: ReadonlySet<string>): string[] => [...names].slice(0, TAGS_NAMED_MAX)

/** Walks through the tags of a part in their order; compiling has proved that they nest. Gives how many there are. */
function inspectTags(text: string, fields: PaperFields, found: Found): number {
  const open: string[] = []
  let count = 0
  for (const [whole, inner = ''] of text.matchAll(/\{([^{}]*)\}/gu)) {
    count += 1
    const [, sign, name = ''] = TAG.exec(inner.trim()) ?? []
    if (sign === undefined || (name === '' && sign !== '/')) found.broken.add(whole)
    else if (sign === '/') open.pop()
    else {
      judge({ sign, name }, open, fields, found)
      if (sign !== '') open.push(sign === '#' ? name : '')
    }
  }
  return count
}

function judge(
  { sign, name }: { sign: string; name: string },
  open: readonly string[],
  fields: PaperFields,
  { unknown, misused }: Found,
): void {
  const list = open.findLast((opened) => Array.isArray(fields[opened]))
  const rows = list === undefined ? [] : fields[list]
  const row = Array.isArray(rows) ? rows[0] : undefined
  if (row && Object.hasOwn(row, name)) return
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined
  if (field === undefined) unknown.add(list === undefined ? name : `${list} › ${name}`)
  // A list shows as a loop, once; a loop within another of the lists would repeat every row for every row.
  else if (typeof field !== 'string' && (sign === '' || (sign === '#' && list !== undefined))) misused.add(name)
}
