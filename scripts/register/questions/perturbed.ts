import type { Chance } from '../../bench/chance.ts'
import type { MadeRecord } from '../make-records.ts'
import { isSameTitle, type TestQuestion } from './question.ts'

type NumberWay = {
  readonly name: string
  readonly fits?: (record: MadeRecord) => boolean
  readonly write: (record: MadeRecord) => string
  /** Without a year, whichever edition is in force is meant. */
  readonly undated?: true
}

const FULL_WIDTH_OFFSET = 0xfee0
const fullWidth = (text: string): string =>
  text
    .replace(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + FULL_WIDTH_OFFSET))
    .replaceAll(' ', '\u3000')
const hyphened = ({ number }: MadeRecord): string => number.replace('—', '-')
const isNational = ({ level }: MadeRecord): boolean => level === 'national'
const hasNature = ({ prefix }: MadeRecord): boolean => /[A-Z\d]\/T$/u.test(prefix)

const numberWays: readonly NumberWay[] = [
  { name: 'full width', write: (record) => fullWidth(hyphened(record)) },
  { name: 'no gap', write: (record) => hyphened(record).replace(' ', '') },
  { name: 'no slash', fits: hasNature, write: (record) => hyphened(record).replace('/T', 'T') },
  { name: 'no slash, no gap', fits: hasNature, write: (record) => hyphened(record).replace('/T ', 'T') },
  { name: 'hyphen', write: hyphened },
  { name: 'en dash in gaps', write: ({ number }) => number.replace('—', ' – ') },
  { name: 'two dashes', write: ({ number }) => number.replace('—', '——') },
  { name: 'no year', fits: ({ facts }) => facts.current, write: ({ family }) => family, undated: true },
  { name: 'small letters', write: (record) => hyphened(record).toLowerCase() },
  {
    name: '国标 and digits',
    fits: (record) => isNational(record) && record.facts.current,
    write: ({ family, prefix }) => family.replace(prefix, '国标'),
    undated: true,
  },
  { name: 'gaps everywhere', write: ({ number }) => number.replace('/', ' / ').replace('—', ' - ') },
  { name: 'words before it', write: (record) => `标准号：${hyphened(record)}` },
]

type TitleWay = {
  readonly name: string
  readonly fits?: (record: MadeRecord) => boolean
  readonly write: (title: string, chance: Chance) => string
}

const DIGITS = '零一二三四五六七八九'
/** Where a fault may be: inside, for people see the first character. */
const inside = (title: string, chance: Chance): number => 1 + chance.below(title.length - 2)

const titleWays: readonly TitleWay[] = [
  { name: 'character dropped', write: (title, chance) => spliced(title, inside(title, chance), () => '') },
  { name: 'character doubled', write: (title, chance) => spliced(title, inside(title, chance), (sign) => sign + sign) },
  { name: 'characters swapped', write: swapped },
  {
    name: 'character mistaken',
    write: (title, chance) => spliced(title, inside(title, chance), () => chance.pick([...'式型机器制治护符副基极'])),
  },
  { name: 'no gap', fits: ({ title }) => title.includes(' '), write: (title) => title.replaceAll(' ', '') },
  { name: 'dash for the gap', fits: ({ title }) => title.includes(' '), write: (title) => title.replaceAll(' ', '——') },
  {
    name: 'part in characters',
    fits: ({ part }) => part !== null,
    write: (title) => title.replace(/第(\d)部分/u, (_, digit) => `第${DIGITS.charAt(Number(digit))}部分`),
  },
  { name: 'full width, half-width colon', write: (title) => fullWidth(title.replaceAll('：', ':')) },
]

const QUESTIONS_A_WAY = 5
const TITLE_LENGTH_MIN = 9

/** The number or the title as people write it down. */
export function perturbed(take: (fits: (record: MadeRecord) => boolean) => MadeRecord, chance: Chance): TestQuestion[] {
  const numbers = numberWays.flatMap(({ name, fits = () => true, write, undated }) =>
    times((): TestQuestion => {
      const asked = take(fits)
      const answers = undated
        ? (record: MadeRecord) => record.family === asked.family && record.facts.current
        : (record: MadeRecord) => record.number === asked.number
      return { group: 'perturbed', way: `number: ${name}`, text: write(asked), answers }
    }),
  )
  const titles = titleWays.flatMap(({ name, fits = () => true, write }) =>
    times((): TestQuestion => {
      const asked = take((record) => record.facts.current && record.title.length >= TITLE_LENGTH_MIN && fits(record))
      const answers = (record: MadeRecord) => isSameTitle(record, asked) && record.facts.current
      return { group: 'perturbed', way: `title: ${name}`, text: write(asked.title, chance), answers }
    }),
  )
  return [...numbers, ...titles]
}

const times = <T>(make: () => T): T[] => Array.from({ length: QUESTIONS_A_WAY }, make)

const spliced = (text: string, at: number, change: (sign: string) => string): string =>
  text.slice(0, at) + change(text.charAt(at)) + text.slice(at + 1)

function swapped(title: string, chance: Chance): string {
  const at = inside(title, chance)
  return title.slice(0, at) + title.charAt(at + 1) + title.charAt(at) + title.slice(at + 2)
}
