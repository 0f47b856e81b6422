import type { Basis } from '../../law/basis.ts'
import type { CurrencyVerdict } from '../../registry/currency/judge-reference.ts'
import { parseStandardNumber } from '../../values/standard-number.ts'
import type { Worded } from '../../worded.ts'
import type { DeclarationBody, DeclaredIndicator } from './fields.ts'

/** How a standard stands in the register on the day; `comingReplacement`: what will replace it is not in force yet. */
export type StandardOnDay = {
  readonly verdict: CurrencyVerdict
  readonly title: string | null
  readonly comingReplacement: boolean
}

export type DeclarationFacts = {
  readonly today: string
  /** By canonical number. What is absent is not known, which is never a breach. */
  readonly standards: ReadonlyMap<string, StandardOnDay>
  /** Numbers that the methods name, as far as any is read in them, by the words of the method. */
  readonly methods?: ReadonlyMap<string, readonly string[]>
}

export const declarationVerdicts = {
  pass: { zh: '符合', en: 'In order' },
  fail: { zh: '不符合', en: 'Not in order' },
  unknown: { zh: '无法判定', en: 'Cannot be judged' },
  remind: { zh: '提示', en: 'Reminder' },
} as const satisfies Record<string, Worded>

export type DeclarationVerdict = keyof typeof declarationVerdicts

/** The checks before publication, each with where it is laid down. */
export const declarationChecks = {
  numberWhole: {
    says: { zh: '标准编号完整（含年份）', en: 'The number is whole, with its year' },
    basis: { source: 'SL', article: '27.1', confidence: 'V' },
  },
  standardCurrent: {
    says: { zh: '执行的标准现行有效', en: 'The standard is current' },
    basis: { source: 'RIGE', article: '', confidence: 'V2' },
  },
  titleSame: {
    says: { zh: '标准名称与登记一致', en: 'The title is the one on record' },
    basis: { source: 'SL', article: '27.1', confidence: 'V' },
  },
  ownIndicators: {
    says: {
      zh: '自定企业标准公开了功能指标或性能指标',
      en: 'The own standard has functional or performance indicators',
    },
    basis: { source: 'SL', article: '27.1', confidence: 'V' },
  },
  indicatorMethod: {
    says: { zh: '每项指标有试验、检验或评价方法', en: 'Each indicator has its test, inspection or evaluation method' },
    basis: { source: 'ESP', article: '12', confidence: 'V' },
  },
  methodCurrent: {
    says: { zh: '方法标准现行有效', en: 'The method standard is current' },
    basis: { source: 'RIGE', article: '', confidence: 'V2' },
  },
  lowerSaid: {
    says: {
      zh: '少于或低于推荐性标准的，已逐项明示',
      en: 'What is fewer or lower than a voluntary standard is said openly',
    },
    basis: { source: 'ESP', article: '14', confidence: 'V' },
  },
  beforeSupply: {
    says: { zh: '在提供产品或服务之前公开', en: 'It is published before the first supply' },
    basis: { source: 'ESP', article: '15', confidence: 'R' },
  },
} as const satisfies Record<string, { readonly says: Worded; readonly basis: Basis }>

export type DeclarationCheck = keyof typeof declarationChecks

/** One judgement: `place` is the number of a standard or the name of an indicator, `facts` what it rests on. */
export type DeclarationFinding = {
  readonly check: DeclarationCheck
  readonly verdict: DeclarationVerdict
  readonly place: string
  readonly facts: Worded
}

const NOT_CURRENT: Readonly<Partial<Record<CurrencyVerdict, Worded>>> = {
  replaced: { zh: '已被代替', en: 'replaced' },
  withdrawn: { zh: '已废止', en: 'withdrawn' },
  terminated: { zh: '已终止', en: 'terminated' },
  plan: { zh: '还是计划，没有发布', en: 'a plan, not published' },
}

/** Judges a declaration as of a day, in the order in which it is written. */
export function checkDeclaration(body: DeclarationBody, facts: DeclarationFacts): DeclarationFinding[] {
  return [
    ...body.standards.flatMap((each) => checkStandard(each, facts)),
    ...checkOwnIndicators(body),
    ...(body.indicators ?? []).flatMap((each) => [checkMethod(each), ...checkMethodStandards(each, facts)]),
    ...checkLower(body),
    ...checkSupply(body, facts.today),
  ]
}

function checkStandard(
  { number: asked, title }: DeclarationBody['standards'][number],
  { standards }: DeclarationFacts,
): DeclarationFinding[] {
  const number = parseStandardNumber(asked)
  if (number.kind === 'malformed')
    return [finding('numberWhole', 'fail', asked, { zh: '不是标准编号', en: 'it is no standard number' })]
  const place = number.canonical
  if (number.year === undefined)
    return [finding('numberWhole', 'fail', place, { zh: '缺年份', en: 'its year is missing' })]
  const whole = finding('numberWhole', 'pass', place, { zh: `${number.year} 年`, en: `of ${number.year}` })
  // An enterprise keeps its own standards itself; no register is asked whether they are current.
  if (number.kind === 'enterprise') return [whole]
  const known = standards.get(place)
  return [whole, judgeCurrency(place, known), ...judgeTitle(place, title, known)]
}

function judgeCurrency(place: string, known: StandardOnDay | undefined): DeclarationFinding {
  const judge = (verdict: DeclarationVerdict, zh: string, en: string) =>
    finding('standardCurrent', verdict, place, { zh, en })
  if (!known) return judge('unknown', '本系统没有收录', 'not held here')
  if (known.verdict === 'current' || known.verdict === 'undated') return judge('pass', '现行', 'current')
  if (known.verdict === 'coming') return judge('remind', '已发布，尚未实施', 'published, not in force yet')
  const ended = NOT_CURRENT[known.verdict]
  if (!ended)
    return judge('unknown', '登记的来源说法不一或没有收录这一版', 'its sources disagree, or this edition is not held')
  if (known.verdict === 'replaced' && known.comingReplacement)
    return judge(
      'pass',
      '新版尚未实施，过渡期内可以执行旧版',
      'the new edition is not in force yet; the old one may be followed',
    )
  return judge('fail', ended.zh, ended.en)
}

/** A title may be written in more than one way, so a difference is told and not judged. */
function judgeTitle(place: string, title: string, known: StandardOnDay | undefined): DeclarationFinding[] {
  if (!known?.title) return []
  const isSame = plain(title) === plain(known.title)
  return [
    isSame
      ? finding('titleSame', 'pass', place, { zh: '一致', en: 'the same' })
      : finding('titleSame', 'remind', place, { zh: `登记为《${known.title}》`, en: `on record as “${known.title}”` }),
  ]
}

const plain = (title: string): string => title.normalize('NFKC').replace(/[\s《》:,.—-]/gu, '')

function checkOwnIndicators({ standards, indicators = [] }: DeclarationBody): DeclarationFinding[] {
  const own = standards.find(({ number }) => parseStandardNumber(number).kind === 'enterprise')
  if (!own) return []
  const count = indicators.length
  const facts = { zh: `公开了 ${count} 项`, en: `${count} published` }
  return [finding('ownIndicators', count > 0 ? 'pass' : 'fail', own.number, facts)]
}

function checkMethod({ name, method = '' }: DeclaredIndicator): DeclarationFinding {
  const isGiven = method.trim() !== ''
  return finding('indicatorMethod', isGiven ? 'pass' : 'fail', name, {
    zh: isGiven ? method : '没有写方法',
    en: isGiven ? method : 'no method is given',
  })
}

/** A method standard that is out of date is told, not held against anybody: it may be the one that the indicator was set by. */
function checkMethodStandards({ name, method = '' }: DeclaredIndicator, facts: DeclarationFacts): DeclarationFinding[] {
  return (facts.methods?.get(method) ?? []).map((number) => {
    const { verdict, facts: said } = judgeCurrency(number, facts.standards.get(number))
    return finding('methodCurrent', verdict === 'fail' ? 'remind' : verdict, name, {
      zh: `${number} ${said.zh}`,
      en: `${number}: ${said.en}`,
    })
  })
}

function checkLower({ isLower, lower = [], product }: DeclarationBody): DeclarationFinding[] {
  if (!isLower && lower.length === 0) return []
  const facts = { zh: `明示了 ${lower.length} 项`, en: `${lower.length} stated` }
  return [finding('lowerSaid', lower.length > 0 ? 'pass' : 'fail', product, facts)]
}

function checkSupply({ suppliedFrom, product }: DeclarationBody, today: string): DeclarationFinding[] {
  if (suppliedFrom === undefined) return []
  const facts = {
    zh: `首次提供 ${suppliedFrom}，核对日 ${today}`,
    en: `supplied from ${suppliedFrom}, checked on ${today}`,
  }
  return [finding('beforeSupply', suppliedFrom < today ? 'remind' : 'pass', product, facts)]
}

const finding = (
  check: DeclarationCheck,
  verdict: DeclarationVerdict,
  place: string,
  facts: Worded,
): DeclarationFinding => ({ check, verdict, place, facts })
