import { type Basis, wordBasis } from '../law/basis.ts'
import type { Worded } from '../worded.ts'
import { caseProcedures } from './case-procedures.ts'
import { describeCaseProcedure } from './cases/describe.ts'
import type { Act } from './procedure.ts'
import { performerTitles } from './procedure.ts'
import { deadlineTitles, socialOrganization } from './social-organization/index.ts'

type WordedBasis = Basis & Worded

/** A procedure as plain data, whichever engine runs it: what lists, the command line and the reference show. */
export type DescribedProcedure = {
  readonly name: string
  readonly title: Worded
  readonly basis: readonly WordedBasis[]
  readonly stages: readonly { readonly name: string; readonly title: Worded; readonly code: string | null }[]
  readonly acts: readonly {
    readonly name: string
    readonly title: Worded
    readonly from: readonly (string | null)[]
    readonly to: readonly string[]
    readonly byTitles: readonly Worded[]
    readonly guards: readonly {
      readonly name: string
      readonly title: Worded
      readonly basis: readonly WordedBasis[]
    }[]
    readonly documents: readonly Worded[]
    readonly basis: readonly WordedBasis[]
  }[]
  readonly deadlines: readonly {
    readonly name: string
    readonly title: Worded
    /** How long, in words; null where the organization sets it itself. */
    readonly words: Worded | null
    readonly basis: readonly WordedBasis[]
  }[]
  readonly prohibitions: readonly { readonly says: Worded; readonly basis: readonly WordedBasis[] }[]
}

const wordBases = (basis: readonly Basis[]): WordedBasis[] =>
  basis.map((each) => ({ ...each, zh: wordBasis(each, 'zh'), en: wordBasis(each, 'en') }))

function describeSocialOrganization(): DescribedProcedure {
  const { name, title, basis, stages, acts, guards } = socialOrganization
  return {
    name,
    title,
    basis: wordBases(basis),
    stages: Object.entries(stages).map(([stage, entry]) => ({ name: stage, title: entry.title, code: entry.code })),
    acts: Object.entries<Act>(acts).map(([act, entry]) => ({
      name: act,
      title: entry.title,
      from: entry.from,
      to: entry.to,
      byTitles: entry.by.map((by) => performerTitles[by]),
      guards: entry.guards.map((guard) => {
        const known = guards[guard as keyof typeof guards] // an act names only guards of its procedure
        return { name: guard, title: known.title, basis: wordBases(known.basis) }
      }),
      documents: [],
      basis: wordBases(entry.basis),
    })),
    deadlines: Object.entries(deadlineTitles).map(([deadline, entry]) => ({
      name: deadline,
      title: entry.title,
      words: null,
      basis: wordBases(entry.basis),
    })),
    prohibitions: [],
  }
}

/** Every procedure of the product. */
export const describedProcedures: readonly DescribedProcedure[] = [
  describeSocialOrganization(),
  ...caseProcedures.map(describeCaseProcedure),
]
