import type { Letterhead } from '../papers/record.ts'
import type { Asked } from '../records/asked.ts'
import { templatedNameOf } from './fields/index.ts'
import { fillTemplate } from './fill-template.ts'
import { templatedPaper } from './make-starting-template.ts'
import { type OwnTemplate, templateInForce } from './template-in-force.ts'

/** A paper made from the organization's own template; null where it has none in force that suits the record. */
export async function makeFromOwnTemplate(
  { context, head }: Asked,
  paper: { readonly name: string; readonly title: { readonly zh: string } },
  record: { readonly letterhead: Letterhead },
): Promise<{ bytes: Uint8Array; template: OwnTemplate } | null> {
  const name = templatedNameOf(paper.name)
  if (!name) return null
  const template = await templateInForce(context, head.organizationId, paper.name)
  const { fieldsOf, suits } = templatedPaper(name)
  if (!template || !suits(record)) return null
  const { organizationName, date } = record.letterhead
  const bytes = await fillTemplate(await context.files.read(template.sha256), fieldsOf(record), {
    title: paper.title.zh,
    organizationName,
    day: date,
  })
  return { bytes, template }
}
