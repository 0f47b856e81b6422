import { Refusal } from '@zhunsheng/core'
import { SaxesParser } from 'saxes'
import { findLimitBreach, readZipDirectory, type UnpackLimits, unpackEntry } from '../papers/reading/zip-directory.ts'

export const TEMPLATE_BYTES_MAX = 5 * 1024 * 1024

/** A form with a letterhead picture, not a book: what it unpacks to is small. */
const limits: UnpackLimits = {
  entriesMax: 500,
  entryBytesMax: 16 * 1024 * 1024,
  totalBytesMax: 32 * 1024 * 1024,
  ratioMax: 200,
}

/** The content of a .docx by the names of its parts. */
export type TemplateParts = ReadonlyMap<string, Uint8Array>

const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const ACTIVE_PART = /vba|activex|\/embeddings\/|\/ctrlprops\/|customui|oleobject|\.(?:bin|exe|js|vbs)$/i
/** Fields of Word that fetch or run something when the paper is opened. */
const ACTIVE_FIELD = /\b(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|LINK|MACROBUTTON|DATABASE|IMPORT|RD)\b/i
const ACTIVE_ELEMENTS: ReadonlySet<string> = new Set(['altChunk', 'object', 'control', 'mailMerge', 'OLEObject'])
const HARMLESS_LINK = /^(?:https?|mailto):/i

/**
 * The parts of a template that is nothing but a form: a .docx within the limits, without macros, embedded objects or
 * anything that is fetched from elsewhere when it is opened. Links that a reader may click are let be.
 *
 * Refuses with `TEMPLATE_NOT_DOCX`, `TEMPLATE_TOO_LARGE` or `TEMPLATE_ACTIVE_CONTENT`.
 */
export function openTemplate(bytes: Uint8Array): TemplateParts {
  if (bytes.length > TEMPLATE_BYTES_MAX) throw tooLarge()
  const entries = readZipDirectory(bytes)
  if (!entries) throw new Refusal('TEMPLATE_NOT_DOCX')
  if (findLimitBreach(entries, limits)) throw tooLarge()
  const parts = new Map<string, Uint8Array>()
  for (const entry of entries) {
    if (entry.name.endsWith('/')) continue
    const content = unpackEntry(bytes, entry)
    // Two entries of one name are read differently by different programs.
    if (!content || parts.has(entry.name)) throw new Refusal('TEMPLATE_NOT_DOCX')
    parts.set(entry.name, content)
  }
  requirePlain(parts)
  return parts
}

const tooLarge = () => new Refusal('TEMPLATE_TOO_LARGE', { megabytesMax: TEMPLATE_BYTES_MAX / 1024 / 1024 })

function requirePlain(parts: TemplateParts): void {
  for (const name of parts.keys()) if (ACTIVE_PART.test(name)) throw active(name)
  let isDocx = false
  for (const [name, content] of parts) {
    if (!/\.(?:xml|rels)$/i.test(name)) continue
    const fields: string[] = []
    walk(content, {
      open: (element, attributes) => {
        if (element === 'Override' && attributes['ContentType'] === MAIN_TYPE) isDocx = true
        if (/macroEnabled|vbaProject/i.test(attributes['ContentType'] ?? '')) throw active(name)
        if (element === 'Relationship') requireHarmless(attributes)
        if (ACTIVE_ELEMENTS.has(element)) throw active(`${name} ${element}`)
        if (element === 'fldSimple') fields.push(attributes['instr'] ?? '', ' ')
      },
      instruction: (text) => fields.push(text),
    })
    const field = ACTIVE_FIELD.exec(fields.join(''))
    if (field) throw active(field[0])
  }
  if (!isDocx || !parts.has('word/document.xml')) throw new Refusal('TEMPLATE_NOT_DOCX')
}

const active = (what: string) => new Refusal('TEMPLATE_ACTIVE_CONTENT', { what })

function requireHarmless(attributes: Readonly<Record<string, string>>): void {
  if (attributes['TargetMode']?.toLowerCase() !== 'external') return
  const isLink = attributes['Type']?.endsWith('/hyperlink') && HARMLESS_LINK.test(attributes['Target'] ?? '')
  if (!isLink) throw active(attributes['Target'] ?? 'External')
}

type Walker = {
  open(name: string, attributes: Readonly<Record<string, string>>): void
  instruction(text: string): void
}

/** Walks through one part. Entities of its own and anything that is not well-formed UTF-8 XML are refused. */
function walk(content: Uint8Array, { open, instruction }: Walker): void {
  const parser = new SaxesParser({ xmlns: true })
  let isInstruction = false
  parser.on('error', () => {
    throw new Refusal('TEMPLATE_NOT_DOCX')
  })
  parser.on('doctype', () => {
    throw new Refusal('TEMPLATE_NOT_DOCX')
  })
  parser.on('opentag', ({ local, attributes }) => {
    isInstruction = local === 'instrText'
    open(local, Object.fromEntries(Object.values(attributes).map((attribute) => [attribute.local, attribute.value])))
  })
  parser.on('closetag', () => {
    isInstruction = false
  })
  parser.on('text', (text) => {
    if (isInstruction) instruction(text)
  })
  parser.write(decode(content)).close()
}

function decode(content: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch (error) {
    if (error instanceof TypeError) throw new Refusal('TEMPLATE_NOT_DOCX')
    throw error
  }
}
