import { paths } from '@zhunsheng/core'
import type { PublicationAnnouncementRecord } from '../papers/publication-announcement.ts'
import { type Asked, letterheadOf } from './asked.ts'

/** Ready once the standard has its number: the announcement is made, stamped, and then entered with its days. */
export async function loadPublicationAnnouncement(asked: Asked): Promise<PublicationAnnouncementRecord | null> {
  const { context, head } = asked
  const { standard } = head
  if (!standard) return null
  const published = {
    number: standard.number,
    titleZh: head.title,
    replaces: head.replaces,
    publishedOn: standard.publishedOn,
    implementedOn: standard.implementsOn,
    draftingOrganizations: [...head.draftingOrganizations],
  }
  return {
    letterhead: letterheadOf(asked, { documentNumber: standard.announcementNumber, date: standard.publishedOn }),
    standards: [published],
    pageUrl: context.config.publicUrl + paths.standards(),
  }
}
