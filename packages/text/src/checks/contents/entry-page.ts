import type { Check } from '../check.ts'
import { found, unknown } from '../outcome.ts'
import { onContents } from './entries.ts'

const EVIDENCE_MAX = 20

export const entryPage: Check = {
  id: 'T05',
  name: 'entry-page',
  group: 'contents',
  title: { zh: '目次有页码', en: 'page numbers in the contents' },
  why: { zh: '没有页码的条目无从查找。', en: 'An entry without its page cannot be found.' },
  basis: [{ document: 'GB/T 1.1—2020', clause: '8.2', confidence: 'V' }],
  modality: 'shall',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'suggested',
  state: 'on',
  messages: {
    missing: {
      zh: '目次有{count}个条目没有页码，这是第一个；请重新生成目次',
      en: '{count} entries of the contents have no page, of which this is the first; generate them again',
    },
  },
  check: (text) =>
    onContents(text, (entries) => {
      // Transcripts drop the pages, and in lines of a page a long entry is broken before its own.
      if (text.document.format !== 'docx') return unknown('format-lacks-it')
      const [first, ...others] = entries.filter(({ page }) => page === null)
      if (!first) return found([])
      const evidence = others.slice(0, EVIDENCE_MAX).map(({ place }) => place)
      return found([{ at: first.place, message: 'missing', data: { count: others.length + 1 }, evidence }])
    }),
}
