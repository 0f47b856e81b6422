import { matchesOf } from '../../document/matches.ts'
import type { Check, FoundFault, FunctionalType } from '../check.ts'
import type { CheckedText, Passage } from '../checked-text.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'
import { TYPE_WORDS } from '../profile/type-words.ts'
import { scopePassages } from './scope-text.ts'

/** What is said of each verb's object at its end (8.5). Objects that fit several verbs are not among them. */
const VERB_OF_OBJECT: readonly (readonly [RegExp, string])[] = [
  [/方法$/u, '描述'],
  [/(?:术语|术语和定义|符号)$/u, '界定'],
  [/(?:程序|体系|总体原则)$/u, '确立'],
  [/(?:指导|指南|建议)$/u, '提供'],
  [/(?:信息|说明)$/u, '给出'],
]

/** One of these must be in the scope of a document of the type. */
const VERBS_OF_TYPE: Readonly<Partial<Record<FunctionalType, readonly [string, ...string[]]>>> = {
  terminology: ['界定'],
  symbols: ['界定'],
  classification: ['确立', '规定', '界定', '给出'],
  'test-method': ['描述'],
  specification: ['规定'],
  product: ['规定'],
  'code-of-practice': ['确立', '规定'],
  guidance: ['提供', '给出'],
}

const VERB = /(规定|确立|描述|提供|给出|界定)了?/gu
const END = /[，,。；;：:\n]/u

/** Verbs of the scope that do not fit what they govern, or the type of the document. */
export const scopeOpenerUnfit: Check = {
  id: 'A02',
  name: 'scope-opener-unfit',
  group: 'scope',
  title: { zh: '范围的起首动词与类型相符', en: 'opening verb fits the type' },
  why: {
    zh: '规定、确立、描述、提供、给出、界定各有固定的对象，读者据此知道文件是哪一类。',
    en: 'Each of the six verbs has its own objects; by them readers know what sort of document it is.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '8.5', confidence: 'V' }],
  modality: 'shall',
  severity: 'warning',
  appliesTo: { editions: ['2020'], notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'medium',
  fix: 'suggested',
  state: 'trial',
  messages: {
    object: {
      zh: '“{object}”用“{expected}”，不用“{verb}”',
      en: '“{object}” takes “{expected}”, not “{verb}”',
    },
    type: {
      zh: '按“{type}”检查：范围用“本文件{expected}了……”，这里没有',
      en: 'checked as a standard of the type “{type}”: its scope says 本文件{expected}了…, which this one does not',
    },
  },
  check: (text) => {
    const passages = scopePassages(text)
    const [first] = passages
    if (!first) return notApplicable('no-such-element')
    const uses = passages.flatMap(usesIn)
    const misfits = uses.flatMap(misfit)
    return found([...misfits, ...(misfits.length === 0 ? unfitType(text, first, uses) : [])])
  },
}

type Use = { readonly passage: Passage; readonly verb: string; readonly from: number; readonly object: string }

/** Each verb with what follows it up to the next stop or verb; 按照……规定的 is no such use. */
function usesIn(passage: Passage): readonly Use[] {
  const matches = matchesOf(passage.text, VERB).filter(({ 0: word }) => word.endsWith('了'))
  return matches.map((match, at) => {
    const from = match.index
    const rest = passage.text.slice(from + match[0].length, matches[at + 1]?.index)
    const [object = ''] = rest.split(END)
    return { passage, verb: match[1] ?? '', from, object: object.trim() }
  })
}

function misfit({ passage, verb, from, object }: Use): readonly FoundFault[] {
  const expected = VERB_OF_OBJECT.find(([pattern]) => pattern.test(object))?.[1]
  if (expected === undefined || expected === verb) return []
  const at = passage.place(from, from + verb.length)
  const data = { object, expected, verb }
  // In a row of objects of several kinds the verb may fit all but the last: then a second verb is wanted.
  const isSingle = !/[、和与及]/u.test(object)
  return [{ at, message: 'object', data, ...(isSingle ? { edits: [{ at, replacement: expected }] } : {}) }]
}

function unfitType({ profile }: CheckedText, first: Passage, uses: readonly Use[]): readonly FoundFault[] {
  const verbs = profile.type === null ? undefined : VERBS_OF_TYPE[profile.type]
  if (!verbs || profile.type === null || uses.some(({ verb }) => verbs.includes(verb))) return []
  const [use] = uses
  const at = use ? use.passage.place(use.from, use.from + use.verb.length) : first.place(0, first.text.trimEnd().length)
  return [{ at, message: 'type', data: { expected: verbs[0], type: TYPE_WORDS[profile.type] }, certainty: 'likely' }]
}
