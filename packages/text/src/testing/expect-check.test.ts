import { describe, expect, it } from 'vitest'
import type { Check, TextPlace } from '../checks/check.ts'
import { found, notApplicable, unknown } from '../checks/outcome.ts'
import { cleanDraft } from './clean-draft.ts'
import { describeCheck, expectInClause, withSentence } from './expect-check.ts'
import { editCover, replaceText } from './mutate-draft.ts'

/** Finds a word wherever it stands, cells of tables included; cannot tell without a number, needs a title. */
const wordFinder = (word: string): Check => ({
  id: 'TEST01',
  name: 'word-found',
  group: 'wording',
  title: { zh: '含有某词', en: 'Holds a word' },
  why: { zh: '仅供测试。', en: 'For tests only.' },
  basis: [{ document: 'own', clause: '', confidence: 'own' }],
  modality: 'own',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  messages: { found: { zh: '此处有“{word}”一词', en: 'Here is “{word}”' } },
  check: ({ facts, document }) => {
    if (!document.cover.fields.some(({ name }) => name === 'number')) return unknown('level-unknown')
    if (!document.cover.fields.some(({ name }) => name === 'title')) return notApplicable('no-such-element')
    const places = facts.passages.flatMap(({ text, place }): TextPlace[] => {
      const from = text.indexOf(word)
      return from < 0 ? [] : [place(from, from + word.length)]
    })
    return found(places.map((at) => ({ at, message: 'found', data: { word } })))
  },
})

describeCheck(wordFinder('必定'), {
  passes: [{ name: 'a draft without the word', draft: withSentence('电机一定转动。') }],
  fails: [
    { name: 'the word in a sentence', draft: withSentence('电机⟦必定⟧转动。'), message: 'found', alsoFinds: [] },
    { name: 'the word in a cell', draft: replaceText(cleanDraft(), '绝缘电阻', '绝缘⟦必定⟧', { all: true }), count: 3 },
    {
      name: 'the word after a typed number',
      draft: replaceText(cleanDraft(), '绕组温升', '⟦必定⟧温升', { all: true }),
      styles: 'typed',
      alsoFinds: ['S15'],
    },
  ],
  unknown: [{ name: 'a cover without a number', draft: editCover(cleanDraft(), { number: null }) }],
  notApplicable: [{ name: 'a cover without a name', draft: editCover(cleanDraft(), { title: null }) }],
})

describe('a sentence in a clause of requirements', () => {
  it('is accused exactly where it is marked', () => {
    expectInClause(wordFinder('必定'), '电机⟦必定⟧转动。')
    expectInClause(wordFinder('必定'), '电机一定转动。')
  })
  it('fails the test when the place is another', () => {
    expect(() => expectInClause(wordFinder('必定'), '电机必⟦定⟧转动。')).toThrow('missed')
    expect(() => expectInClause(wordFinder('必定'), '电机必定转动。')).toThrow('extra')
  })
})
