import type { ModalKind } from '../../lexer/tokens.ts'
import type { Check, Edition } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { sentencesIn } from '../facts/sentences-in.ts'
import { found, notApplicable } from '../outcome.ts'
import { forewordBlocks, itemsOf } from './foreword-items.ts'

export const provisionInForeword: Check = {
  id: 'F03',
  name: 'provision-in-foreword',
  group: 'foreword',
  title: { zh: '前言没有条款', en: 'no provision in the foreword' },
  why: {
    zh: '前言说明文件的来历，写在那里的要求不会有人去符合。',
    en: 'The foreword tells where the document comes from; nobody looks for requirements there.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '8.3', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: ['construction', 'amendment'] },
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  messages: {
    found: {
      zh: '前言中的“{found}”表示要求、推荐或允许，请移到正文',
      en: '“{found}” in the foreword makes a requirement, recommendation or permission; it belongs in the text',
    },
  },
  check: (text) => {
    if (forewordBlocks(text).length === 0) return notApplicable('no-such-element')
    const telling = tellingBlocks(text)
    const modals = MODALS[text.profile.edition ?? '2009']
    const sentences = sentencesIn(text.facts, 'foreword').filter(
      ({ passage, text: words }) => !telling.has(passage.block.index) && !OF_OTHERS.test(words),
    )
    return found(
      sentences.flatMap(({ modals: words, passage }) =>
        words
          .filter(({ modal }) => modals.has(modal))
          .map(({ from, to, text: word }) => ({
            at: passage.place(from, to),
            message: 'found',
            data: { found: word },
          })),
      ),
    )
  },
}

const DEMANDING: readonly ModalKind[] = ['shall', 'shall-not', 'ought', 'must', 'must-not', 'should', 'should-not']

/** The edition of 2009 speaks of requirements and recommendations only. */
const MODALS: Readonly<Record<Edition, ReadonlySet<ModalKind>>> = {
  '2009': new Set(DEMANDING),
  '2020': new Set<ModalKind>([...DEMANDING, 'may', 'need-not']),
}

/** Changes and differences quote what provisions say; the patent sentence is fixed. */
const tellingBlocks = (text: CheckedText): ReadonlySet<number> =>
  new Set(
    (['replaced', 'international', 'patent'] as const)
      .flatMap((kind) => itemsOf(text, kind))
      .flatMap(({ head, blocks }) => blocks.filter((block) => block === head || block.kind === 'list-item'))
      .map(({ index }) => index),
  )

const OF_OTHERS = /法律|法规|国务院|主管部门/u
