import type { Check } from '../check.ts'
import { notApplicable } from '../outcome.ts'

/** Construction, food safety, metrology and amendment sheets: rules that are not for them stay silent. */
export const specialDocument: Check = {
  id: 'E06',
  name: 'special-document',
  group: 'document',
  title: { zh: '另有起草规则的文件', en: 'document under other rules of drafting' },
  why: {
    zh: '工程建设标准、食品安全标准、计量技术规范和修改单另有写法，不应拿 GB/T 1.1 的规则去套。',
    en: 'Construction, food safety, metrology and amendment sheets are written otherwise; GB/T 1.1 is no measure for them.',
  },
  basis: [{ document: 'own', clause: '', confidence: 'own' }],
  modality: 'own',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  messages: {},
  check: ({ profile }) => (profile.special === null ? { verdict: 'pass' } : notApplicable('special-document')),
}
