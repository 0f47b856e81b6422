import { interestCategories } from '@zhunsheng/core'
import { readGroup } from '../paper-records-store.ts'
import type { WorkingGroupListRecord } from '../papers/sheets/working-group-list.ts'
import { type Asked, letterheadOf, subjectOf } from './asked.ts'

/** Ready once there is a drafting organization. */
export async function loadWorkingGroupList(asked: Asked): Promise<WorkingGroupListRecord | null> {
  const { context, head } = asked
  const { organizations, persons } = await readGroup(context.db, head.id)
  if (organizations.length === 0) return null
  return {
    letterhead: letterheadOf(asked),
    subject: subjectOf(head),
    organizations: organizations.map((organization) => ({
      name: organization.name,
      shortNames: [...organization.shortNames],
      socialCreditCode: organization.socialCreditCode,
      interest: wordCategory(organization.category),
      joinedOn: organization.joinedOn,
      joinedBecause: organization.reason,
      contribution: organization.contributions.join('；'),
    })),
    persons: persons.map((person) => ({ ...person })),
  }
}

function wordCategory(category: string): string {
  return Object.hasOwn(interestCategories, category)
    ? interestCategories[category as keyof typeof interestCategories].zh
    : category // hasOwn is the proof
}
