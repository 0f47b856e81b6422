import { acts } from '@zhunsheng/core'
import { listDocumentKinds, readGroup } from '../paper-records-store.ts'
import type { PlatformExportRecord } from '../papers/sheets/platform-export.ts'
import { type Asked, letterheadOf, textOf } from './asked.ts'

const opennesses = acts['publish-standard'].fields.openness.options

/** Ready once the standard has its number. What the record does not hold (the industry) stays a visible blank. */
export async function loadPlatformExport(asked: Asked): Promise<PlatformExportRecord | null> {
  const { context, head } = asked
  const { standard } = head
  if (!standard) return null
  const { persons } = await readGroup(context.db, head.id)
  const kinds = await listDocumentKinds(context.db, head.id)
  const fields = {
    number: standard.number,
    titleZh: head.title,
    titleEn: head.titleEn,
    // Before publication, what the proposal said.
    ics: standard.ics ?? textOf(head.proposal['ics']),
    ccs: standard.ccs ?? textOf(head.proposal['ccs']),
    publishedOn: standard.publishedOn,
    implementedOn: standard.implementsOn,
    replaces: head.replaces,
    draftingOrganizations: [...head.draftingOrganizations],
    drafters: persons.map(({ name }) => name),
    scope: textOf(head.proposal['scope']),
    mainContent: textOf(head.proposal['content']),
    patents: kinds.includes('patent') ? '是，见专利披露与许可声明' : textOf(head.proposal['patents']),
    openness: standard.openness && opennesses[standard.openness].zh,
  }
  return { letterhead: letterheadOf(asked), standards: [fields] }
}
