import type { ProjectAnnouncementRecord } from '../papers/project-announcement.ts'
import { type Asked, letterheadOf, textOf } from './asked.ts'

/** Ready once the project is approved: the announcement is made, stamped, and then entered with its number. */
export async function loadProjectAnnouncement(asked: Asked): Promise<ProjectAnnouncementRecord | null> {
  const { head } = asked
  if (!head.approvedOn) return null
  const project = {
    planNumber: head.planNumber,
    titleZh: head.title,
    action: head.kind,
    replaces: head.replaces,
    proposer: textOf(head.proposal['proposer']),
    draftingOrganizations: [...head.draftingOrganizations],
    periodMonths: head.monthsPlanned,
  }
  return {
    letterhead: letterheadOf(asked, { documentNumber: head.announcementNumber, date: head.announcedOn }),
    projects: [project],
  }
}
