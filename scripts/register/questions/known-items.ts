import type { Chance } from '../../bench/chance.ts'
import type { MadeRecord } from '../make-records.ts'
import { isSameTitle, type TestQuestion } from './question.ts'

type Way = {
  readonly name: string
  readonly count: number
  readonly fits?: (record: MadeRecord) => boolean
  readonly ask: (record: MadeRecord, chance: Chance) => string
  readonly answers?: (record: MadeRecord, asked: MadeRecord) => boolean
}

const sameTitle = (record: MadeRecord, asked: MadeRecord) => isSameTitle(record, asked) && record.facts.current
const sameNumber = (record: MadeRecord, asked: MadeRecord) => record.number === asked.number
const inPieces = (title: string) => title.split(/[ ：]/u)

/** Somebody knows the standard and asks for it rightly. Where a title alone is given, its current editions are meant. */
const ways: readonly Way[] = [
  { name: 'title', count: 25, ask: ({ title }) => title },
  {
    name: 'pieces of the title, turned round',
    count: 25,
    fits: ({ title, facts }) => facts.current && inPieces(title).length > 1,
    ask: ({ title }) => inPieces(title).toReversed().join(' '),
  },
  { name: 'number', count: 25, ask: ({ number }) => number, answers: sameNumber },
  {
    name: 'number and object',
    count: 15,
    ask: ({ number, facts }) => `${number} ${facts.object}`,
    answers: sameNumber,
  },
  {
    name: 'title and year of an old edition',
    count: 10,
    fits: ({ replacedOn }) => replacedOn !== null,
    ask: ({ title, year }) => `${title} ${year}`,
    answers: (record, asked) => isSameTitle(record, asked) && record.year === asked.year,
  },
]

export function knownItems(
  take: (fits: (record: MadeRecord) => boolean) => MadeRecord,
  chance: Chance,
): TestQuestion[] {
  return ways.flatMap(({ name, count, fits = ({ facts }) => facts.current, ask, answers = sameTitle }) =>
    Array.from({ length: count }, (): TestQuestion => {
      const asked = take(fits)
      return { group: 'known', way: name, text: ask(asked, chance), answers: (record) => answers(record, asked) }
    }),
  )
}
