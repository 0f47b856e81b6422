import type { Check } from '../check.ts'
import { unknown } from '../outcome.ts'

/** Garbled or scanned text is not checked at all: every other rule then says so too. */
export const readability: Check = {
  id: 'E05',
  name: 'readability',
  group: 'document',
  title: { zh: '文本可读', en: 'text that can be read' },
  why: {
    zh: '文字层是乱码或只有图像时，检查结果没有意义。',
    en: 'Where the text layer is garbled or there are only pictures, what a check says means nothing.',
  },
  basis: [{ document: 'own', clause: '', confidence: 'own' }],
  modality: 'own',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  messages: {},
  check: ({ document }) =>
    document.readability.verdict === 'readable' ? { verdict: 'pass' } : unknown('not-readable'),
}
