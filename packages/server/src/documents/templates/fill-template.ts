import { type FileProperties, repack } from '../papers/layout/repack.ts'
import { printable } from '../papers/words.ts'
import { compileTemplate } from './compile-template.ts'
import type { PaperFields } from './fields/index.ts'
import { openTemplate } from './open-template.ts'

/**
 * The paper that an accepted template makes of a record. What is not a field stays as the organization drew it; equal
 * records give equal bytes.
 */
export async function fillTemplate(
  template: Uint8Array,
  fields: PaperFields,
  properties: FileProperties,
): Promise<Uint8Array> {
  const compiled = await compileTemplate(openTemplate(template))
  return repack(compiled.render(printableFields(fields)), properties)
}

function printableFields(fields: PaperFields): PaperFields {
  const texts = (row: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(row).map(([name, text]) => [name, printable(text)]))
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'string' ? printable(value) : value.map(texts),
    ]),
  )
}
