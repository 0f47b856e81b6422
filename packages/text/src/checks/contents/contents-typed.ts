import type { Check } from '../check.ts'
import { found, unknown } from '../outcome.ts'
import { onContents } from './entries.ts'

export const contentsTyped: Check = {
  id: 'T06',
  name: 'contents-typed',
  group: 'contents',
  title: { zh: '目次自动生成', en: 'contents generated' },
  why: {
    zh: '手工键入的目次改稿后容易与正文脱节。',
    en: 'Contents typed by hand part from the text with the next change.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '8.2', confidence: 'V' }],
  modality: 'may',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  messages: {
    typed: {
      zh: '目次是手工键入的，宜改用字处理软件自动生成的目次',
      en: 'The contents are typed by hand; let the word processor generate them',
    },
  },
  check: (text) =>
    onContents(text, (entries) => {
      if (text.document.format !== 'docx') return unknown('format-lacks-it')
      const isField = text.facts
        .blocksOf('contents')
        .some(({ fields }) => fields.some(({ instruction }) => /^\s*(?:TOC|PAGEREF)\b/u.test(instruction)))
      const [first] = entries
      return found(isField || !first ? [] : [{ at: first.place, message: 'typed' }])
    }),
}
