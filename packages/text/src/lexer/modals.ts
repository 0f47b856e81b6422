import type { Stretch } from './hidden.ts'
import { bukeWords, keWords } from './modal-lexicon/ke.ts'
import { nengWords } from './modal-lexicon/neng.ts'
import type { OrdinaryWord } from './modal-lexicon/ordinary-word.ts'
import { allowWords, deWords, forbidWords, needWords, possibleWords, xuWords, yiWords } from './modal-lexicon/others.ts'
import { yingWords } from './modal-lexicon/ying.ts'
import type { ModalKind } from './tokens.ts'

export type ModalWord = { readonly from: number; readonly to: number; readonly modal: ModalKind }

/** `pivot` is the character that ordinary words are tried around; `words` are those in which it is no modal. */
type ModalForm = {
  readonly form: string
  readonly modal: ModalKind
  readonly pivot: number
  readonly words: readonly OrdinaryWord[]
}

const form = (text: string, modal: ModalKind, pivotCharacter: string, words: readonly OrdinaryWord[]): ModalForm => ({
  form: text,
  modal,
  pivot: text.indexOf(pivotCharacter),
  words: words.filter(({ word }) => word.includes(pivotCharacter)),
})

/** Longer forms stand before the shorter ones they begin with. */
const FORMS: readonly ModalForm[] = [
  form('不应该', 'ought', '应', yingWords),
  form('不应当', 'ought', '应', yingWords),
  form('不应', 'shall-not', '应', yingWords),
  form('应该', 'ought', '应', yingWords),
  form('应当', 'ought', '应', yingWords),
  form('应', 'shall', '应', yingWords),
  form('不宜', 'should-not', '宜', yiWords),
  form('宜', 'should', '宜', yiWords),
  form('不可能', 'impossible', '能', possibleWords),
  form('不可以', 'must-not', '可', []),
  form('不可', 'must-not', '可', bukeWords),
  form('可能', 'possible', '能', possibleWords),
  form('可以', 'may', '可', keWords),
  form('可不', 'need-not', '可', keWords),
  form('可', 'may', '可', keWords),
  form('不必', 'need-not', '必', needWords),
  form('不能够', 'cannot', '能', nengWords),
  form('不能', 'cannot', '能', nengWords),
  form('能够', 'can', '能', nengWords),
  form('能', 'can', '能', nengWords),
  form('必须', 'must', '须', xuWords),
  form('无须', 'need-not', '须', xuWords),
  form('毋须', 'need-not', '须', xuWords),
  form('无需', 'need-not', '需', []),
  form('须', 'must', '须', xuWords),
  form('不得', 'must-not', '得', deWords),
  form('禁止', 'must-not', '止', forbidWords),
  form('严禁', 'must-not', '禁', []),
  form('不允许', 'must-not', '允', allowWords),
  form('允许', 'may', '允', allowWords),
]

const BY_FIRST = new Map<string, readonly ModalForm[]>()
for (const each of FORMS) {
  const first = each.form.charAt(0)
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), each])
}
/** By code: whether a form begins with the character. Asked at every character of a text. */
const MAY_BEGIN = new Uint8Array(0x10000)
for (const first of BY_FIRST.keys()) MAY_BEGIN[first.charCodeAt(0)] = 1

const HAN = /\p{Script=Han}/u

/**
 * The words of modality within stretches of a text, in order. A character inside an ordinary word (响应, 功能, 可靠) is none,
 * nor is the second of two in a row (应能). Where the cut is open it is taken for an ordinary word: a miss costs less than a
 * false complaint. What stands around a stretch is looked at, so pass the whole passage as `text`.
 */
export function modalsIn(
  text: string,
  stretches: readonly Stretch[] = [{ from: 0, to: text.length }],
): readonly ModalWord[] {
  return text.includes(' ') && SPACED.test(text) ? inSpacedText(text, stretches) : inStretches(text, stretches)
}

function inStretches(text: string, stretches: readonly Stretch[]): readonly ModalWord[] {
  const found: ModalWord[] = []
  for (const { from, to } of stretches) {
    for (let at = from; at < to; at += 1) {
      const fitting = MAY_BEGIN[text.charCodeAt(at)] === 1 ? formAt(text, at) : undefined
      if (!fitting) continue
      const end = at + fitting.form.length
      if (end <= to && decides(text, at, fitting, found.at(-1))) found.push({ from: at, to: end, modal: fitting.modal })
      at = end - 1
    }
  }
  return found
}

// Text drawn from a PDF may have a gap between all characters: 响 应 报 文.
const SPACED = /\p{Script=Han} \p{Script=Han}/u
const GAPS_IN_HAN = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu

/** Reads the text as if the single gaps between Han characters were not there, and gives the places with them. */
function inSpacedText(text: string, stretches: readonly Stretch[]): readonly ModalWord[] {
  const gaps = new Set(Array.from(text.matchAll(GAPS_IN_HAN), ({ index }) => index))
  // Of each place in the compact text the place in the given one, and the other way round.
  const given: number[] = []
  const compact: number[] = []
  for (let at = 0; at <= text.length; at += 1) {
    compact.push(given.length)
    if (!gaps.has(at)) given.push(at)
  }
  const moved = stretches.map(({ from, to }) => ({ from: compact[from] ?? 0, to: compact[to] ?? 0 }))
  return inStretches(text.replace(GAPS_IN_HAN, ''), moved).map(({ from, to, modal }) => ({
    from: given[from] ?? 0,
    to: (given[to - 1] ?? 0) + 1,
    modal,
  }))
}

function formAt(text: string, at: number): ModalForm | undefined {
  const forms = BY_FIRST.get(text.charAt(at)) ?? []
  return forms.find(
    ({ form: each }) => text.startsWith(each, at) && !(each === '可以' && text.startsWith('以太', at + 1)),
  )
}

function decides(text: string, at: number, fitting: ModalForm, last: ModalWord | undefined): boolean {
  if (last?.to === at && DEPENDENT.has(fitting.form)) return false
  if (isInWord(text, at + fitting.pivot, fitting)) return false
  if (PERMITTING.has(fitting.form) && isValueOrAttribute(text, at, fitting)) return false
  return !isOrdinaryByForm(text, at, fitting) && !isBareAtEnd(text, at + fitting.form.length, fitting)
}

// After another word of modality these are the verb itself: 应能, 应可, 应允许, 应禁止, 不应可能.
const DEPENDENT = new Set(['能', '能够', '可', '允许', '不允许', '禁止', '可以', '可能', '不能', '不可'])

const PERMITTING = new Set(['允许', '不允许', '禁止'])
const VALUE_BEFORE = /(?:[\dA-Fa-fx][\s"'”）)]{0,3}(?:[：:=—–-]{1,2}|为|表示|代表)?|获得|得到|未经)\s{0,3}$/u
const ATTRIBUTE = /^\p{Script=Han}{1,4}的/u

/** 0：不允许；1：允许 are values of a field, 获得允许 is a noun, and 不允许传输的信息 is said of the information. */
function isValueOrAttribute(text: string, at: number, { form: each }: ModalForm): boolean {
  return (
    VALUE_BEFORE.test(text.slice(Math.max(0, at - 10), at)) ||
    ATTRIBUTE.test(text.slice(at + each.length, at + each.length + 5))
  )
}

function isInWord(text: string, pivot: number, { words, form: each }: ModalForm): boolean {
  const character = text.charAt(pivot)
  return words.some((word) => {
    // A word can hold the character twice; only its first place is a pivot, and both give the same verdict in practice.
    const start = pivot - word.word.indexOf(character)
    if (start < 0 || !text.startsWith(word.word, start)) return false
    return (
      meetsConditions(word, text.charAt(start - 1), text.charAt(start + word.word.length)) && !overrules(each, word)
    )
  })
}

/** 不应用于 is 不应|用于: a negation directly before 应 outweighs 应用; 可能 and 可以 outweigh 可 with what follows. */
const overrules = (each: string, { word }: OrdinaryWord): boolean => each === '不应' && word.startsWith('应用')

function meetsConditions(word: OrdinaryWord, before: string, after: string): boolean {
  if (before !== '' && word.notAfter.includes(before)) return false
  if (after !== '' && word.notBefore.includes(after)) return false
  if (word.onlyAfter !== '' && (before === '' || !word.onlyAfter.includes(before))) return false
  return word.onlyBefore === '' || word.onlyBefore.includes(after === '' ? ']' : after)
}

const ADJECTIVE = /可\p{Script=Han}{1,2}(?:性(?![能质别价格状])|的)/uy

/** 可扩展性, 可配置的, 不可导出的 are adjectives whatever stands in the middle; so is what follows 的 or 具有. */
function isOrdinaryByForm(text: string, at: number, { form: each }: ModalForm): boolean {
  if (each !== '可' && each !== '不可' && each !== '可不') return false
  if (each === '可' && (text.charAt(at - 1) === '的' || text.startsWith('具有', at - 2))) return true
  ADJECTIVE.lastIndex = at + each.indexOf('可')
  return ADJECTIVE.test(text)
}

const NEEDS_VERB = new Set(['应', '宜', '可', '能', '不应', '不可', '不宜', '须', '不能'])

/** A word of modality needs a verb after it; 应： before a list has its verbs below. */
function isBareAtEnd(text: string, to: number, { form: each }: ModalForm): boolean {
  if (!NEEDS_VERB.has(each)) return false
  const next = text.charAt(to)
  if (each === '能' && '的、和与及或：:'.includes(next)) return true
  return next === '' ? each === '能' || each === '可' : '，。；、）)？！”'.includes(next) && !HAN.test(next)
}
