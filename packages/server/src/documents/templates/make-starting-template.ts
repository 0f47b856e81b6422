import { writeDocx } from '../papers/layout/write-docx.ts'
import { type TemplatedName, type TemplatedPaper, templatedPapers } from './fields/index.ts'
import { markedRecord } from './marked-record.ts'
import { startingTemplate } from './starting-template.ts'
import { templateSamples } from './template-samples.ts'

/** A paper, its fields and its sample by one name; they belong together, which joining them by name cannot say. */
export const templatedPaper = (name: TemplatedName) => templatedPapers[name] as unknown as TemplatedPaper<unknown>

/** What every field of a paper says of the sample. */
export const sampleFieldsOf = (name: TemplatedName) => templatedPaper(name).fieldsOf(templateSamples[name])

/** Our own form of a paper as a template to begin with. */
export function makeStartingTemplate(name: TemplatedName): Promise<Uint8Array> {
  const { paper, fieldsOf, ...words } = templatedPaper(name)
  const record = markedRecord(templateSamples[name])
  return writeDocx(startingTemplate(paper.layOut(record), fieldsOf(record), words))
}
