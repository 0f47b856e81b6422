import { acts, type Stage, stages } from '@zhunsheng/core'

export type ActName = keyof typeof acts

export const isActName = (name: string): name is ActName => Object.hasOwn(acts, name)

export const isStage = (name: string): name is Stage => Object.hasOwn(stages, name)

/** Acts that anybody does on the public pages; nobody does them here. */
export const publicActs: readonly ActName[] = ['apply-to-draft', 'submit-comment', 'submit-feedback']

/** What is on record only by an act: the condition, and the act that meets it. */
export const actThatMeets: Readonly<Record<string, ActName>> = {
  proposalComplete: 'amend-proposal',
  duplicatesSearched: 'search-duplicates',
  assessmentHeld: 'hold-assessment',
  projectAnnounced: 'announce-project',
  workingGroupNamed: 'add-participant',
  draftUploaded: 'upload-document',
  explanatoryStatementUploaded: 'upload-document',
  draftRevisedAfterEnquiry: 'upload-document',
  departmentsHeard: 'list-department',
  examinationOpen: 'call-examination',
  finalExaminationPassed: 'call-examination',
  numbered: 'approve-standard',
}

/** Conditions that are met row by row: the tab of the project where the rows are. */
export const tabThatMeets: Readonly<Record<string, 'comments' | 'examination' | 'papers'>> = {
  commentsDisposed: 'comments',
  departmentsHeard: 'comments',
  noExaminationOpen: 'examination',
  finalExaminationPassed: 'examination',
  demandsAnswered: 'examination',
  dossierComplete: 'papers',
}
