import {
  type CurrencyVerdict,
  familyOf,
  judgeReference,
  type KnownEdition,
  type ReplacementChain,
  replacementChains,
} from '@zhunsheng/core'
import type { Database } from '../../db/pool.ts'
import { clausesOf } from './clauses-held.ts'
import {
  type EditionOnRecord,
  type Replacement,
  readEditions,
  readRecords,
  readReplacements,
} from './currency-store.ts'
import type { AskedReference } from './read-asked.ts'

/** Whether a cited clause is still in the text that is held; `notHeld` where there is no text to look in. */
export type CitedClause = { readonly clause: string; readonly verdict: 'there' | 'gone' | 'notHeld' }

/** One reference with what this register says of it on the day. */
export type CurrencyRow = {
  readonly line: number
  readonly asked: string
  /** The number in canonical form; null where none was read, with the reason by code. */
  readonly number: string | null
  readonly problem: string | null
  readonly verdict: CurrencyVerdict
  readonly edition: ShownEdition | null
  readonly editions: readonly ShownEdition[]
  /** What replaced it, generation by generation to the end; the last are what is to be used now. */
  readonly chain: readonly ShownReplacement[]
  readonly chainEnds: readonly ShownEdition[]
  /** A number at which the replacements run in a circle. */
  readonly cycle: string | null
  readonly clauses: readonly CitedClause[]
  /** Numbers of the editions that are current at once, where they are several: what replaces what is not told then. */
  readonly severalCurrent?: readonly string[]
}

export type ShownEdition = Pick<KnownEdition, 'number' | 'title' | 'standing'>
export type ShownReplacement = Replacement

/** Judges references as of a day, all at once. Reads only; the same register gives the same rows. */
export async function currencyRows(
  db: Database,
  asked: readonly AskedReference[],
  day: string,
): Promise<CurrencyRow[]> {
  const numbers = asked.flatMap(({ number }) => number ?? [])
  const families = await readEditions(db, numbers.map(familyOf), day)
  const onRecord = [...families.values()].flat().map(({ number }) => number)
  const replacements = await readReplacements(db, [...numbers.map(({ canonical }) => canonical), ...onRecord])
  const replacing = await readRecords(
    db,
    replacements.map(({ from }) => from),
    day,
  )
  const held = await clausesOf(db, [...families.values()].flat(), asked)
  const chainOf = replacementChains(replacements)
  return asked.map((reference) => judge(reference, { families, chainOf, replacing, held }))
}

type Facts = {
  readonly families: ReadonlyMap<string, EditionOnRecord[]>
  readonly chainOf: (number: string) => ReplacementChain
  readonly replacing: ReadonlyMap<string, EditionOnRecord>
  /** Numbers of the clauses of the texts that are held, by the number of the standard. */
  readonly held: ReadonlyMap<string, ReadonlySet<string>>
}

function judge({ line, asked, number, problem, clauses }: AskedReference, facts: Facts): CurrencyRow {
  const nothing = { edition: null, editions: [], chain: [], chainEnds: [], cycle: null }
  if (!number) return { line, asked, number, problem, verdict: 'noNumber', ...nothing, clauses: clauses.map(asNotHeld) }
  const editions = facts.families.get(familyOf(number)) ?? []
  const judged = judgeReference(number, editions)
  const chain = facts.chainOf(judged.edition?.number ?? number.canonical)
  const text = judged.edition ? facts.held.get(judged.edition.number) : undefined
  return {
    line,
    asked,
    number: number.canonical,
    problem: null,
    verdict: judged.verdict,
    edition: judged.edition && shown(judged.edition),
    editions: judged.editions.map(shown),
    chain: chain.steps,
    chainEnds: endsOf(chain, facts),
    cycle: chain.cycle,
    clauses: clauses.map((clause) =>
      text ? { clause, verdict: text.has(clause) ? 'there' : 'gone' } : asNotHeld(clause),
    ),
    ...severalCurrent(judged.editions),
  }
}

function severalCurrent(editions: readonly KnownEdition[]): Pick<CurrencyRow, 'severalCurrent'> {
  const current = editions.filter(({ standing }) => standing.status === 'current')
  return current.length < 2 ? {} : { severalCurrent: current.map(({ number }) => number) }
}

const asNotHeld = (clause: string): CitedClause => ({ clause, verdict: 'notHeld' })

/** The ends of a chain that are on record, with how they stand; a replaced standard may be followed by several. */
function endsOf(chain: ReplacementChain, { replacing }: Facts): ShownEdition[] {
  return chain.ends.flatMap((number) => {
    const edition = replacing.get(number)
    return edition ? [shown(edition)] : []
  })
}

const shown = ({ number, title, standing }: KnownEdition): ShownEdition => ({ number, title, standing })
