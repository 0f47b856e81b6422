import { Refusal } from '@zhunsheng/core'
import type { TemplateParts } from './open-template.ts'

/**
 * A template made ready to be filled. The libraries are loaded here, on the first template, so that a server's start
 * does not pay for them. Names are looked up and nothing else: there are no expressions.
 *
 * Refuses with `TEMPLATE_TAGS_BROKEN`, naming each tag that is not closed, not opened or crosses another.
 */
export async function compileTemplate(parts: TemplateParts) {
  const [{ default: Docxtemplater }, { default: PizZip }] = await Promise.all([
    import('docxtemplater'),
    import('pizzip'),
  ])
  const zip = new PizZip()
  // Packed anew from what we unpacked ourselves, so that no second reading of the .zip can find something else in it.
  for (const [name, content] of parts) zip.file(name, content)
  try {
    const compiled = new Docxtemplater(zip, {
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      parser: (tag: string) => ({ get: (scope: unknown) => valueOf(scope, tag.trim()) }),
      nullGetter: () => '',
    })
    return {
      /** The parts in which fields are filled. */
      parts: templatedParts(compiled),
      textOf: (part: string): string => compiled.getFullText(part),
      /** The filled file, packed. */
      render(data: object): Uint8Array {
        compiled.render(data)
        return compiled.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' })
      },
    }
  } catch (error) {
    const tags = brokenTags(error)
    if (!tags) throw error
    throw new Refusal('TEMPLATE_TAGS_BROKEN', { tags })
  }
}

/** The library tells which parts it fills, though its types do not say so. */
function templatedParts(compiled: object): string[] {
  const { templatedFiles } = compiled as { templatedFiles?: unknown }
  if (!Array.isArray(templatedFiles)) throw new Error('docxtemplater no longer tells which parts it fills')
  return templatedFiles.map(String)
}

function valueOf(scope: unknown, name: string): unknown {
  if (typeof scope !== 'object' || scope === null || !Object.hasOwn(scope, name)) return undefined
  return (scope as Readonly<Record<string, unknown>>)[name] // an own property, as was just asked
}

/** The tags that the library complains of; null for an error that is not about tags, which is a bug. */
function brokenTags(error: unknown): string[] | null {
  if (typeof error !== 'object' || error === null || !('properties' in error)) return null
  const { properties } = error as { properties: { errors?: unknown; xtag?: unknown; context?: unknown } }
  const all = Array.isArray(properties.errors) ? (properties.errors as { properties?: typeof properties }[]) : []
  const tags = (all.length > 0 ? all.map((one) => one.properties ?? {}) : [properties]).map(({ xtag, context }) =>
    String(xtag || context || '{ }'),
  )
  return [...new Set(tags)].slice(0, TAGS_NAMED_MAX)
}

export const TAGS_NAMED_MAX = 20
