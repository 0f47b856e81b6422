import { SaxesParser } from 'saxes'
import { DamagedPart } from './office-file.ts'

/** An element by its local name and that of its namespace's family, with its attributes by local name. */
export type Element = { name: string; attributes: Record<string, string> }

export type Handlers = {
  open(element: Element): void
  close(name: string): void
  text(text: string): void
  /** Elements whose whole content is passed over. */
  skip: ReadonlySet<string>
}

/** The namespaces of which the content is read; everything else (drawings, formulas) is passed over by name only. */
const READ = /wordprocessingml\/(2006\/)?main$|spreadsheetml\/(2006\/)?main$/

/** Walks through a part's XML. Throws `DamagedPart` when it is not well-formed; entities beyond XML's five are refused. */
export function walkXml(part: string, xml: string, handlers: Handlers): void {
  const parser = new SaxesParser({ xmlns: true })
  let skipping = 0
  parser.on('error', () => {
    throw new DamagedPart(part)
  })
  parser.on('opentag', (tag) => {
    if (skipping > 0 || handlers.skip.has(tag.local)) {
      skipping += 1
      return
    }
    if (READ.test(tag.uri)) handlers.open({ name: tag.local, attributes: byLocalName(tag.attributes) })
  })
  parser.on('closetag', (tag) => {
    if (skipping > 0) skipping -= 1
    else if (READ.test(tag.uri)) handlers.close(tag.local)
  })
  parser.on('text', (text) => {
    if (skipping === 0) handlers.text(text)
  })
  parser.write(xml).close()
}

function byLocalName(attributes: Record<string, { local: string; value: string }>): Record<string, string> {
  return Object.fromEntries(Object.values(attributes).map((attribute) => [attribute.local, attribute.value]))
}
