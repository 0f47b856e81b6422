import type { MadeRecord } from '../make-records.ts'
import type { TestQuestion } from './question.ts'

type TopicWay = {
  readonly name: string
  readonly count: number
  readonly fits?: (record: MadeRecord) => boolean
  readonly ask: (record: MadeRecord) => string
  /** Judged by what the record was made from; `usedFor` says that a word of the title names no object. */
  readonly answers: (record: MadeRecord, like: MadeRecord) => boolean
}

const sameObject = ({ facts }: MadeRecord, like: MadeRecord) => facts.current && facts.object === like.facts.object
const sameMatter = (record: MadeRecord, like: MadeRecord) =>
  sameObject(record, like) && record.facts.aspect === like.facts.aspect
const plain = ({ facts }: MadeRecord) => facts.element === null

/** Somebody looks for what there is on a matter. In each, standards that are no longer or not yet in force answer nothing. */
const ways: readonly TopicWay[] = [
  {
    name: 'object, aspect',
    count: 25,
    fits: plain,
    ask: ({ facts }) => `${facts.object} ${facts.aspect}`,
    answers: sameMatter,
  },
  { name: 'object', count: 15, ask: ({ facts }) => facts.object, answers: sameObject },
  {
    name: 'object, organization that drafted it',
    count: 10,
    ask: ({ facts, draftedBy }) => `${facts.object} ${draftedBy[0]}`,
    answers: (record, like) => sameObject(record, like) && record.draftedBy.includes(like.draftedBy[0] ?? ''),
  },
  {
    name: 'department, aspect',
    count: 10,
    fits: plain,
    ask: ({ facts, department }) => `${department} ${facts.aspect}`,
    answers: ({ facts, department }, like) =>
      facts.current && department === like.department && facts.aspect === like.facts.aspect,
  },
  {
    name: 'English',
    count: 10,
    fits: (record) => plain(record) && record.titleEn !== null,
    ask: ({ facts }) => `${facts.objectEn} ${facts.aspectEn}`,
    answers: (record, like) => record.titleEn !== null && sameMatter(record, like),
  },
  {
    name: 'object and aspect without a gap',
    count: 10,
    fits: plain,
    ask: ({ facts }) => `${facts.object}${facts.aspect}`,
    answers: sameMatter,
  },
  {
    name: 'one character',
    count: 10,
    fits: ({ facts }) => facts.element?.length === 1,
    ask: ({ facts }) => facts.element ?? '',
    answers: ({ facts }, like) => facts.current && facts.element === like.facts.element,
  },
  {
    name: 'a whole question',
    count: 10,
    fits: plain,
    ask: ({ facts }) => `${facts.object}的${facts.aspect}有哪些标准`,
    answers: sameMatter,
  },
]

export function topics(take: (fits: (record: MadeRecord) => boolean) => MadeRecord): TestQuestion[] {
  return ways.flatMap(({ name, count, fits = () => true, ask, answers }) =>
    Array.from({ length: count }, (): TestQuestion => {
      const like = take((record) => record.facts.current && fits(record))
      return { group: 'topic', way: name, text: ask(like), answers: (record) => answers(record, like) }
    }),
  )
}
