import type { Check, FunctionalType } from '../check.ts'
import { found, notApplicable } from '../outcome.ts'
import { placeOfField } from '../profile/cover-fields.ts'
import { nameOf, onCover } from './cover-page.ts'

type TypeWord = { readonly name: RegExp; readonly english: RegExp; readonly shown: string }

/**
 * The English of the word that ends a name and stands for its type. Usual near words for tests and terms are let pass.
 *
 * @basis GB/T 1.1—2020, table 1
 */
const WORDS: Readonly<Partial<Record<FunctionalType, TypeWord>>> = {
  terminology: {
    name: /(?:术语|词汇)$/u,
    english: /\b(?:vocabulary|terminology|terms?|glossary|definitions?)\b/iu,
    shown: 'vocabulary',
  },
  symbols: { name: /符号$/u, english: /\b(?:symbols?|signs?)\b/iu, shown: 'symbol' },
  classification: {
    name: /(?:分类|编码|代码)$/u,
    english: /\b(?:classification|classifying|coding|codes?|categor(?:y|ies|ization))\b/iu,
    shown: 'classification / coding',
  },
  'test-method': {
    name: /(?:试验|测试|检测|检验|测定|分析)方法$/u,
    english: /\b(?:methods?|tests?|testing|determination|measurement|analysis|examination|inspection)\b/iu,
    shown: 'test method',
  },
  specification: { name: /规范$/u, english: /\bspecifications?\b/iu, shown: 'specification' },
  'code-of-practice': { name: /规程$/u, english: /\bcodes? of practice\b/iu, shown: 'code of practice' },
  guidance: { name: /指南$/u, english: /\b(?:guidance|guidelines?|guides?)\b/iu, shown: 'guidance / guidelines' },
}

export const englishTypeWord: Check = {
  id: 'C11',
  name: 'english-type-word',
  group: 'cover',
  title: { zh: '英文译名中的类型词', en: 'English word for the type' },
  why: {
    zh: '英文译名用对应的类型词，国外读者才能知道这是规范、规程还是指南。',
    en: 'The English word for the type tells readers abroad whether it is a specification, a code or guidance.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '表 1', confidence: 'V' }],
  modality: 'should',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'suggested',
  state: 'on',
  messages: {
    missing: {
      zh: '名称以“{word}”结尾，英文译名“{found}”中没有对应的“{expected}”',
      en: 'The name ends in “{word}”; the English name “{found}” has no “{expected}”',
    },
  },
  check: (text) =>
    onCover(text, (page) => {
      const fields = page.fields('title-english')
      const [first] = fields
      const wanted = text.profile.type === null ? undefined : WORDS[text.profile.type]
      const word = wanted?.name.exec(nameOf(page).replace(/\s+/gu, ''))?.[0]
      if (!first || !wanted || word === undefined) return notApplicable('nothing-to-check')
      const english = fields.map(page.rawOf).join(' ').trim()
      if (wanted.english.test(english)) return found([])
      return found([
        {
          at: placeOfField(first),
          message: 'missing',
          data: { word, found: english, expected: wanted.shown },
          evidence: fields.slice(1).map(placeOfField),
        },
      ])
    }),
}
