import { advance, can, due, type Performer, type Procedure } from '../procedure.ts'
import { draftingActs } from './acts/drafting.ts'
import { enquiryActs } from './acts/enquiry.ts'
import { examinationActs } from './acts/examination.ts'
import { lifeActs } from './acts/life.ts'
import { proposalActs } from './acts/proposal.ts'
import { deadlines } from './deadlines.ts'
import type { Facts } from './facts.ts'
import { type GuardName, guards } from './guards.ts'
import { type Stage, stages } from './stages.ts'

export const acts = { ...proposalActs, ...draftingActs, ...enquiryActs, ...examinationActs, ...lifeActs } as const

export type ActName = keyof typeof acts

/** The life of a social organization standard (团体标准), from proposal to withdrawal. */
export const socialOrganization: Procedure<Stage, GuardName, ActName, Facts> = {
  name: 'social-organization',
  title: { zh: '团体标准', en: 'Social organization standard' },
  basis: [
    { source: 'SL', article: '18', confidence: 'V' },
    { source: 'GSP', article: '14', confidence: 'V2' },
  ],
  stages,
  guards,
  acts,
  deadlines,
}

export const canAct = (act: ActName, facts: Facts, roles: readonly Performer[], today: string) =>
  can(socialOrganization, act, facts, roles, today)
export const advanceAct = (act: ActName, stage: Stage | null, outcome?: Stage): Stage =>
  advance(socialOrganization.acts[act], stage, outcome)
/** The act that carries a project on from a stage; none from a stage where its life ends. */
export function mainActIn(stage: Stage | null): ActName | undefined {
  const names = Object.keys(acts) as ActName[]
  return names.find((name) => stage !== null && socialOrganization.acts[name].main?.includes(stage))
}
type UndoableNames = { [A in ActName]: (typeof acts)[A] extends { readonly undoable: true } ? A : never }
/** The acts that may be taken back within `UNDO_SECONDS` by whoever did them. */
export type UndoableAct = UndoableNames[ActName]
export const isUndoable = (name: ActName): name is UndoableAct => 'undoable' in acts[name]
export const undoableActs: readonly UndoableAct[] = (Object.keys(acts) as ActName[]).filter(isUndoable)

export const dueIn = (facts: Facts) => due(socialOrganization, facts)

export { documentKinds, forbiddenPurposes } from './acts/drafting.ts'
export { concernedSubjects } from './acts/proposal.ts'
export { channels, interestCategories } from './acts/shared.ts'
export { deadlineTitles } from './deadlines.ts'
export { dossierItems, missingInDossier } from './dossier.ts'
export type { Facts } from './facts.ts'
export type { GuardName } from './guards.ts'
export { missingInProposal } from './proposal.ts'
export { type Stage, stages } from './stages.ts'
export { TOLD_AFTER_SECONDS, UNDO_SECONDS } from './undo.ts'
