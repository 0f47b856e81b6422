import type { Check, CheckModality, Profile, Severity } from './check.ts'

const byModality: Readonly<Record<CheckModality, Severity>> = {
  shall: 'error',
  should: 'warning',
  may: 'advice',
  own: 'advice',
}

const weights: readonly Severity[] = ['advice', 'warning', 'error']

const lighter = (one: Severity, other: Severity): Severity =>
  weights.indexOf(one) < weights.indexOf(other) ? one : other

/**
 * How heavy a finding of `check` is in a text of this profile: what the verbal form of the clause says, changed by the
 * stage, and never heavier than the basis allows. `off`: silent at this stage.
 */
export function severityOf(check: Check, profile: Profile): Severity | 'off' {
  const atStage = severityAtStage(check, profile)
  return atStage === 'off' ? 'off' : lighter(atStage, heaviest(check, profile))
}

function severityAtStage(check: Check, { stage }: Profile): Severity | 'off' {
  const usual = usualSeverity(check)
  if (!check.severityAt) return usual
  if (stage !== null) return check.severityAt[stage] ?? usual
  // What is not known makes nothing heavier.
  return Object.values(check.severityAt).reduce<Severity>(
    (least, each) => (each === 'off' ? 'advice' : lighter(least, each)),
    usual,
  )
}

function usualSeverity({ modality, severity }: Check): Severity {
  if (severity === undefined) return byModality[modality]
  return modality === 'own' ? severity : lighter(severity, byModality[modality])
}

/** A rule of our own is never an error; nor is a clause of 2020 in a text that follows the edition of 2009. */
function heaviest(check: Check, profile: Profile): Severity {
  if (check.modality === 'own' || check.basis.every(({ confidence }) => confidence === 'own')) return 'warning'
  return isOfLaterEdition(check, profile) ? 'warning' : 'error'
}

/** The check rests on the edition of 2020 alone, and the text follows that of 2009. */
export const isOfLaterEdition = ({ basis }: Check, { edition }: Profile): boolean =>
  edition === '2009' && basis.every(({ document }) => document === 'GB/T 1.1—2020')
