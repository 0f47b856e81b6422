import { type Fields, file, longText, type Stage, stages, text } from '@zhunsheng/core'
import type { Key, Words } from '../../../words/index.ts'
import { historyFields, historyHints } from './history-fields.ts'

/** Stages at which a running project may be taken over, in their order. */
export const runningStages = [
  'proposal',
  'drafting',
  'enquiry',
  'disposition',
  'examination',
  'approval',
  'publication',
] as const satisfies readonly Stage[]
export type RunningStage = (typeof runningStages)[number]

export const isRunningStage = (stage: string | undefined): stage is RunningStage =>
  runningStages.some((running) => running === stage)

const optional = { required: false } as const

const known = {
  organization: historyFields.organization,
  title: historyFields.title,
  titleEn: historyFields.titleEn,
  formerTitle: historyFields.formerTitle,
  formerTitleUntil: historyFields.formerTitleUntil,
  revisesNumber: text('修订的标准编号', 'Number of the standard it revises', { ...optional, lengthMax: 120 }),
  number: historyFields.number,
  planNumber: historyFields.planNumber,
  projectApprovedOn: historyFields.projectApprovedOn,
  enquiryNotHeld: historyFields.enquiryNotHeld,
  enquiryFrom: historyFields.enquiryFrom,
  enquiryTo: historyFields.enquiryTo,
  contact: text('联系人及方式', 'Contact'),
  examinedOn: historyFields.examinedOn,
  approvedOn: historyFields.approvedOn,
  draftingOrganizations: historyFields.draftingOrganizations,
  panelEmployers: historyFields.panelEmployers,
  votesPresent: historyFields.votesPresent,
  votesAgree: historyFields.votesAgree,
  conclusion: longText('审查结论', 'Conclusion of the examination', optional),
  text: historyFields.text,
  statement: file('编制说明', 'Explanatory statement', optional),
  evidence: historyFields.evidence,
  note: historyFields.note,
} as const satisfies Fields

type Name = keyof typeof known

/** From which stage on a field is asked: an act still to come has no day. Not named: in every stage. */
const askedFrom: Partial<Record<Name, RunningStage>> = {
  planNumber: 'drafting',
  projectApprovedOn: 'drafting',
  draftingOrganizations: 'drafting',
  enquiryFrom: 'enquiry',
  enquiryTo: 'enquiry',
  enquiryNotHeld: 'disposition',
  examinedOn: 'approval',
  panelEmployers: 'approval',
  votesPresent: 'approval',
  votesAgree: 'approval',
  conclusion: 'approval',
  approvedOn: 'publication',
  number: 'publication',
}

/** An enquiry that is running goes on here, on its public page: that page cannot do without these. */
const enquiryNeeds: readonly Name[] = ['enquiryFrom', 'enquiryTo', 'contact', 'text']

/** What is asked of a project that has reached `stage`. */
export function projectFields(stage: RunningStage): Fields {
  const names = Object.keys(known) as Name[] // the keys of the very table
  return Object.fromEntries(
    names.filter((name) => isAsked(name, stage)).map((name) => [name, fieldAt(name, stage)] as const),
  )
}

function isAsked(name: Name, stage: RunningStage): boolean {
  if (name === 'contact') return stage === 'enquiry'
  const from = askedFrom[name]
  return from === undefined || runningStages.indexOf(from) <= runningStages.indexOf(stage)
}

const fieldAt = (name: Name, stage: RunningStage) =>
  stage === 'enquiry' && enquiryNeeds.includes(name) ? { ...known[name], required: true } : known[name]

const headings: Partial<Record<Name, Key>> = {
  organization: 'takingOver.part.project',
  planNumber: 'takingOver.part.acts',
  draftingOrganizations: 'takingOver.part.people',
  text: 'takingOver.part.files',
}

export const projectHeadings = ({ t }: Pick<Words, 't'>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(headings).map(([name, key]) => [name, t(key)]))

/** A running enquiry has days that are known; all other days may be left empty. */
export function projectHints(words: Pick<Words, 't'>, stage: RunningStage): Readonly<Record<string, string>> {
  const hints = { ...historyHints(words), draftingOrganizations: words.t('takingOver.orgsRunning') }
  if (stage !== 'enquiry') return hints
  return Object.fromEntries(Object.entries(hints).filter(([name]) => !enquiryNeeds.some((needed) => needed === name)))
}

export const stageOptions = ({ say }: Pick<Words, 'say'>) =>
  runningStages.map((id) => ({ id, label: say(stages[id].title) }))
