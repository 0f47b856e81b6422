import { addDays, type IsoDate } from '@zhunsheng/core'
import { type Chance, createChance } from '../bench/chance.ts'
import {
  type Aspect,
  aspects,
  type Domain,
  domains,
  elements,
  methods,
  places,
  provinces,
  rareWord,
  type Word,
} from './vocabulary.ts'

/** The day as of which everything is made and asked. */
export const TODAY: IsoDate = '2026-11-23'

/** A made-up record (示例) with the facts it was made from: topics are judged by these, never by the words of a title. */
export type MadeRecord = {
  readonly id: number
  readonly number: string
  readonly family: string
  readonly kind: string
  readonly level: string
  readonly nature: string
  readonly prefix: string
  readonly sequence: string
  readonly part: string | null
  readonly year: number
  readonly title: string
  readonly titleEn: string | null
  readonly issuer: string
  readonly department: string
  readonly committee: string | null
  readonly draftedBy: readonly string[]
  readonly ics: readonly string[]
  readonly ccs: readonly string[]
  readonly sectors: readonly string[]
  readonly division: string | null
  readonly publishedOn: IsoDate
  readonly implementsOn: IsoDate
  readonly withdrawnOn: IsoDate | null
  readonly replacedOn: IsoDate | null
  readonly claimedStatus: string
  readonly replaces: string | null
  readonly facts: Facts
}

export type Facts = {
  readonly domain: string
  /** What the standard is about; `usedFor` only says where it is used. */
  readonly object: string
  readonly objectEn: string
  readonly usedFor: string | null
  readonly aspect: string
  readonly aspectEn: string
  readonly element: string | null
  readonly current: boolean
}

type Level = 'national' | 'sector' | 'local' | 'group' | 'enterprise'
/** One in so many of a hundred. */
const LEVELS: readonly (readonly [Level, number])[] = [
  ['national', 12],
  ['sector', 24],
  ['local', 23],
  ['group', 25],
  ['enterprise', 16],
]
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
const CODES = 4_000
const PARTS_MAX = 9
const RARE_SHARE = 0.4
const RARE_WORDS = 30_000

/** So many records, always the same for a seed; all editions and parts of a standard follow one another. */
export function* makeRecords(count: number, seed = 20_261_123): Generator<MadeRecord> {
  const chance = createChance(seed)
  const sequences = new Map<string, number>()
  let id = 0
  while (id < count)
    for (const record of makeFamily(chance, sequences)) {
      id += 1
      yield { id, ...record }
      if (id === count) return
    }
}

type Made = Omit<MadeRecord, 'id'>

type Subject = {
  readonly domain: Domain
  readonly object: Word
  readonly stem: Word
  readonly usedFor: string | null
  readonly level: Level
  readonly place: string | null
}

function makeFamily(chance: Chance, sequences: Map<string, number>): Made[] {
  const subject = makeSubject(chance)
  const parts = chance.next() < 0.1 ? 2 + chance.below(PARTS_MAX - 1) : 0
  const head = makePrefix(chance, subject, parts > 0 ? null : chance.pickZipf(aspects))
  const sequence = nextSequence(chance, sequences, head.prefix, subject.level)
  const shared = { ...head, sequence, ...makeBodies(chance, subject) }
  if (parts === 0) return makeEditions(chance, subject, shared, null, chance.pickZipf(aspects))
  return Array.from({ length: parts }, (_, index) =>
    makeEditions(chance, subject, shared, index + 1, chance.pick(aspects)),
  ).flat()
}

function makeSubject(chance: Chance): Subject {
  const domain = chance.pickZipf(domains)
  const object = chance.pickZipf(domain.objects)
  const level = levelOf(chance.below(100))
  const place = level === 'local' && chance.next() < 0.35 ? chance.pick(places) : null
  const other = chance.next() < 0.18 ? chance.pick(chance.pickZipf(domains).objects) : null
  const usedFor = other && other.zh !== object.zh ? other : null
  const qualifiers = [0.75, 0.3].flatMap((share) => (chance.next() < share ? [chance.pickZipf(domain.qualifiers)] : []))
  const unlike = [...new Set(qualifiers)]
  const rare = chance.next() < RARE_SHARE ? rareWord(Math.floor(RARE_WORDS ** chance.next())) : ''
  const zh = `${place ?? ''}${usedFor ? `${usedFor.zh}用` : ''}${rare}${unlike.map((word) => word.zh).join('')}${object.zh}`
  const en = `${unlike.map((word) => `${word.en} `).join('')}${object.en}${usedFor ? ` for ${usedFor.en}` : ''}`
  return { domain, object, stem: { zh, en }, usedFor: usedFor?.zh ?? null, level, place }
}

function levelOf(percent: number): Level {
  let before = 0
  for (const [level, share] of LEVELS) {
    before += share
    if (percent < before) return level
  }
  throw new RangeError('the shares of the levels do not add up to a hundred')
}

type Head = {
  readonly prefix: string
  readonly kind: string
  readonly nature: string
  readonly division: string | null
}

function makePrefix(chance: Chance, { domain, level }: Subject, aspect: Aspect | null): Head {
  const mandatory = aspect?.mandatory === true && chance.next() < 0.5
  const nature = mandatory ? 'mandatory' : 'voluntary'
  if (level === 'national' && mandatory) return { prefix: 'GB', kind: 'national.mandatory', nature, division: null }
  if (level === 'national') return { prefix: 'GB/T', kind: 'national.recommended', nature, division: null }
  if (level === 'sector')
    return { prefix: `${domain.sector}${mandatory ? '' : '/T'}`, kind: 'sector', nature, division: null }
  if (level === 'local') {
    const region = chance.pick(provinces)
    const city = chance.next() < 0.4 ? `0${1 + chance.below(9)}` : ''
    const kind = city ? 'local.municipal' : 'local.provincial'
    return { prefix: `DB${region}${city}/T`, kind, nature: 'voluntary', division: `${region}${city}`.padEnd(6, '0') }
  }
  const code = codeOf(Math.floor((CODES + 1) ** chance.next()) - 1)
  if (level === 'group') return { prefix: `T/${code}`, kind: 'group', nature: 'voluntary', division: null }
  return { prefix: `Q/${code}`, kind: 'enterprise', nature: 'voluntary', division: null }
}

/** A made-up code: S and three letters. */
function codeOf(index: number): string {
  const letter = (value: number) => LETTERS.charAt(Math.floor(value) % LETTERS.length)
  return `S${letter(index / LETTERS.length ** 2)}${letter(index / LETTERS.length)}${letter(index)}`
}

/** National standards share one row of numbers; the others count by their code. */
function nextSequence(chance: Chance, sequences: Map<string, number>, prefix: string, level: Level): string {
  const row = level === 'national' ? 'GB' : prefix
  const sequence = (sequences.get(row) ?? 0) + 1 + (chance.next() < 0.2 ? chance.below(5) : 0)
  sequences.set(row, sequence)
  return level === 'enterprise' || (level === 'group' && prefix < 'T/SM')
    ? String(sequence).padStart(3, '0')
    : String(sequence)
}

type Bodies = Pick<Made, 'issuer' | 'department' | 'committee' | 'draftedBy'>

const INSTITUTES = ['研究院', '检测中心', '集团公司', '技术学院', '科技有限公司', '质量检验所']

function makeBodies(chance: Chance, { domain, object, level }: Subject): Bodies {
  const committee = level === 'national' || level === 'sector' ? `全国${object.zh}标准化示例技术委员会` : null
  const issuer =
    level === 'national'
      ? '示例国家标准发布机构'
      : level === 'sector'
        ? domain.department
        : `示例${level === 'local' ? '省市场监督管理局' : `发布机构${chance.below(CODES)}`}`
  const draftedBy = Array.from({ length: 1 + chance.below(4) }, () => bodyOf(chance.below(8_000)))
  return { issuer, department: domain.department, committee, draftedBy: [...new Set(draftedBy)] }
}

/** A made-up organization. */
export const bodyOf = (index: number): string =>
  `示例${domains[index % domains.length]?.name ?? ''}${'甲乙丙丁戊己庚辛壬癸'.charAt(Math.floor(index / 97) % 10)}${Math.floor(index / domains.length)}号${INSTITUTES[index % INSTITUTES.length]}`

type Shared = Head & Bodies & { readonly sequence: string }

/** Editions from the oldest to the newest; the newest may be withdrawn or not yet in force. */
function makeEditions(chance: Chance, subject: Subject, shared: Shared, part: number | null, aspect: Aspect): Made[] {
  const editions = 1 + (chance.next() < 0.35 ? 1 : 0) + (chance.next() < 0.1 ? 1 : 0)
  const days: IsoDate[] = []
  let day = addDays(TODAY, 40 - Math.floor(chance.next() ** 1.6 * 6_500))
  for (let edition = 0; edition < editions; edition += 1) {
    days.unshift(day)
    day = addDays(day, -900 - chance.below(3_000))
  }
  const text = makeTitle(chance, subject, part, aspect)
  const made: Made[] = []
  for (const [index, publishedOn] of days.entries()) {
    const next = days[index + 1]
    made.push(
      makeEdition(chance, {
        subject,
        shared,
        part,
        aspect,
        text,
        publishedOn,
        next: next ?? null,
        before: made.at(-1) ?? null,
      }),
    )
  }
  return made
}

type Text = { readonly zh: string; readonly en: string; readonly element: string | null }

function makeTitle(chance: Chance, { stem }: Subject, part: number | null, aspect: Aspect): Text {
  const element = chance.next() < 0.09 ? chance.pickZipf(elements) : null
  const method = chance.pickZipf(methods)
  const zh = element ? `${element.zh}含量的测定 ${method.zh}` : aspect.zh
  const en = element ? `Determination of ${element.en} content — ${method.en}` : capital(aspect.en)
  const numbered = part === null ? zh : `第${part}部分：${zh}`
  return {
    zh: part === null && chance.next() < 0.35 ? `${stem.zh}${zh}` : `${stem.zh} ${numbered}`,
    en: `${capital(stem.en)} — ${part === null ? en : `Part ${part}: ${en}`}`,
    element: element?.zh ?? null,
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

type Edition = {
  readonly subject: Subject
  readonly shared: Shared
  readonly part: number | null
  readonly aspect: Aspect
  readonly text: Text
  readonly publishedOn: IsoDate
  readonly next: IsoDate | null
  readonly before: Made | null
}

function makeEdition(
  chance: Chance,
  { subject, shared, part, aspect, text, publishedOn, next, before }: Edition,
): Made {
  const { prefix, sequence, kind, nature, division, ...bodies } = shared
  const { domain, object, usedFor, level } = subject
  const year = Number(publishedOn.slice(0, 4))
  const family = `${prefix} ${sequence}${part === null ? '' : `.${part}`}`
  const implementsOn = addDays(publishedOn, 30 + chance.below(180))
  const replacedOn = next && addDays(next, 100)
  const withdrawnOn = !next && chance.next() < 0.12 ? addDays(implementsOn, 700 + chance.below(2_000)) : null
  const gone = (replacedOn !== null && replacedOn <= TODAY) || (withdrawnOn !== null && withdrawnOn <= TODAY)
  const current = !gone && implementsOn <= TODAY && publishedOn <= TODAY
  const at = domain.objects.indexOf(object)
  return {
    number: `${family}—${year}`,
    family,
    kind,
    level,
    nature,
    prefix,
    sequence,
    part: part === null ? null : String(part),
    year,
    title: text.zh,
    titleEn: level === 'national' || chance.next() < 0.1 ? text.en : null,
    ...bodies,
    ics: [domain.ics[at % domain.ics.length] ?? ''],
    ccs: [domain.ccs[at % domain.ccs.length] ?? ''],
    sectors: [],
    division,
    publishedOn,
    implementsOn,
    withdrawnOn,
    replacedOn,
    claimedStatus: gone ? (replacedOn ? 'replaced' : 'withdrawn') : current ? 'current' : 'coming',
    replaces: before?.number ?? null,
    facts: {
      domain: domain.name,
      object: object.zh,
      objectEn: object.en,
      usedFor,
      aspect: text.element ? '测定' : aspect.zh,
      aspectEn: text.element ? 'determination' : aspect.en,
      element: text.element,
      current,
    },
  }
}
