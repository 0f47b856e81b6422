import type { Basis } from '../../law/basis.ts'
import { organizationRules } from '../../organizations/rules.ts'
import type { Calendar } from '../../values/calendar.ts'
import type { IsoDate } from '../../values/iso-date.ts'
import { computeDue } from '../../values/period.ts'
import type { Step } from '../../values/period-step.ts'

/** Days within which feedback is answered where the body has set nothing: a value of this system, not of the law. */
export const FEEDBACK_DAYS_DEFAULT = 30
const PUBLICATION_DAYS = 20

/** What a body has set itself; null where it has set nothing. */
export type OwnPeriods = {
  /** Associations have a default of their own; other bodies have not. */
  readonly isAssociation: boolean
  readonly acceptDays: number | null
  readonly answerDays: number | null
  readonly interpretationDays: number | null
}

export const noOwnPeriods: OwnPeriods = {
  isAssociation: false,
  acceptDays: null,
  answerDays: null,
  interpretationDays: null,
}

export type Clock = { readonly due: IsoDate; readonly isOwnRule: boolean; readonly steps: readonly Step[] }

/** The last day to accept feedback, in workdays. No law sets one. */
export function acceptClock(receivedOn: IsoDate, own: OwnPeriods, calendar: Calendar): Clock {
  const length = own.acceptDays ?? organizationRules.feedbackAcceptDays.default
  const { due, steps } = computeDue({ trigger: receivedOn, length, unit: 'workday', calendar, rollsOver: true })
  return { due, steps, isOwnRule: own.acceptDays !== null }
}

/** The last day to answer: the body's own period in workdays, else thirty days. No law sets one. */
export function answerClock(receivedOn: IsoDate, own: OwnPeriods, calendar: Calendar): Clock {
  const ownDays = own.answerDays ?? (own.isAssociation ? organizationRules.feedbackAnswerDays.default : null)
  const { due, steps } = computeDue({
    trigger: receivedOn,
    length: ownDays ?? FEEDBACK_DAYS_DEFAULT,
    unit: ownDays === null ? 'day' : 'workday',
    calendar,
    rollsOver: true,
  })
  return { due, steps, isOwnRule: ownDays !== null }
}

/** The last day to give an interpretation: the body's own period in days. */
export function interpretationClock(askedOn: IsoDate, own: OwnPeriods, calendar: Calendar): Clock {
  const length = own.interpretationDays ?? organizationRules.interpretationDays.default
  const { due, steps } = computeDue({ trigger: askedOn, length, unit: 'day', calendar, rollsOver: true })
  return { due, steps, isOwnRule: own.interpretationDays !== null }
}

const publicationBases: Readonly<Record<string, Basis>> = {
  sector: { source: 'ISM', article: '', confidence: 'V2' },
  national: { source: 'NSM', article: '38', confidence: 'R' },
}

/** Where an interpretation has to be published: twenty days from being given, for national and sector standards alone. */
export const publicationBasis = (level: string | null): Basis | null => publicationBases[level ?? ''] ?? null

/** @basis NSM 38; ISM */
export function publicationDue(givenOn: IsoDate, level: string | null, calendar: Calendar): IsoDate | null {
  if (!publicationBasis(level)) return null
  return computeDue({ trigger: givenOn, length: PUBLICATION_DAYS, unit: 'day', calendar, rollsOver: true }).due
}
