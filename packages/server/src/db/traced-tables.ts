import type { Tables } from './tables.ts'

/**
 * Tables whose rows are digested into the events that write them. Not traced: personal data (erasable), sign-in state,
 * queues, and what is derived from the rest.
 */
export const tracedTables = [
  'organization',
  'organization_entry',
  'organization_rule',
  'paper_template',
  'membership',
  'calendar_notice',
  'project',
  'former_title',
  'duplicate_search',
  'assessment',
  'document',
  'finding_decision',
  'participation_call',
  'application',
  'participant',
  'drafter',
  'contribution',
  'enquiry_round',
  'comment',
  'hearing',
  'expert',
  'examination',
  'examination_member',
  'ballot',
  'demand',
  'charge',
  'deviation',
  'standard',
  'number_gap',
  'catalogue_import',
  'currency_check',
  'task',
  'feedback',
  'review',
] as const satisfies readonly (keyof Tables)[]

export type TracedTable = (typeof tracedTables)[number]
