import { comparable } from '../../document/words.ts'
import type { Check, TextPlace } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { found, notApplicable } from '../outcome.ts'
import { placeOfField } from '../profile/cover-fields.ts'
import { nameOf, onCover } from './cover-page.ts'

export const oneName: Check = {
  id: 'C15',
  name: 'one-name',
  group: 'cover',
  title: { zh: '名称处处一致', en: 'one name everywhere' },
  why: {
    zh: '封面与正文首页的名称不同，引用时不知以哪个为准。',
    en: 'Where the cover and the first page of the text differ, nobody knows which name to cite.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '6.1.1', confidence: 'V' }],
  modality: 'shall',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'suggested',
  state: 'on',
  messages: {
    differs: {
      zh: '正文首页的名称“{found}”与封面的“{expected}”不同',
      en: 'The name on the first page of the text, “{found}”, differs from that on the cover, “{expected}”',
    },
  },
  check: (text) =>
    onCover(text, (page) => {
      const fields = page.fields('title')
      const inText = nameInText(text)
      const onTheCover = nameOf(page)
      if (fields.length === 0 || !inText) return notApplicable('nothing-to-check')
      if (bare(inText.words) === bare(onTheCover)) return found([])
      const data = { found: inText.words, expected: onTheCover }
      const [at, ...others] = inText.places
      if (!at) return notApplicable('nothing-to-check')
      // Where one holds the other, a line of the longer may have been left out of the shorter by the reader.
      const certainty = isWithin(bare(inText.words), bare(onTheCover)) ? 'guessed' : 'certain'
      return found([{ at, message: 'differs', data, evidence: [...others, ...fields.map(placeOfField)], certainty }])
    }),
}

const STAGE = /[（(][^（()）]{0,20}(?:稿|草案)[^（()）]{0,10}[)）]$/u

/** Gaps and dashes between the elements are matters of layout, and so is the mark of a draft behind the name. */
const bare = (name: string): string => comparable(name.trim().replace(STAGE, '')).replace(/[-‐-―─]/gu, '')

const isWithin = (one: string, other: string): boolean => one.includes(other) || other.includes(one)

function nameInText({ document }: CheckedText) {
  const blocks = document.blocks.filter(({ kind }) => kind === 'document-title')
  if (blocks.length === 0) return null
  const places = blocks.map(({ index, text }): TextPlace => {
    const from = text.length - text.trimStart().length
    return { block: index, from, to: from + text.trim().length }
  })
  return { words: blocks.map(({ text }) => text.trim()).join(' '), places }
}
