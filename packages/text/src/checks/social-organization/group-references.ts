import type { Check, FoundFault } from '../check.ts'
import type { ReferenceEntry } from '../checked-text.ts'
import { found, notApplicable } from '../outcome.ts'

export const groupReferences: Check = {
  id: 'U11',
  name: 'group-references',
  group: 'social-organization',
  title: { zh: '团体标准的规范性引用', en: 'normative references of a group standard' },
  why: {
    zh: '规范性引用的文件要公开可得，草案和别家的企业标准使用者拿不到，也随时会变。',
    en: 'What is cited normatively must be public; drafts and enterprise standards cannot be had and change at any time.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '9.5.4.4.1', confidence: 'V' }],
  modality: 'should',
  appliesTo: { levels: ['group'] },
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  messages: {
    draft: { zh: '规范性引用了尚未发布的文件“{found}”', en: 'the draft “{found}” is cited normatively' },
    enterprise: {
      zh: '规范性引用了企业标准“{found}”，请确认使用者可以得到',
      en: 'the enterprise standard “{found}” is cited normatively; make sure that users can have it',
    },
  },
  implies: ['R17', 'R18'],
  check: ({ facts }) => {
    const cited = facts.references.filter(({ list }) => list === 'normative-references')
    if (cited.length === 0) return notApplicable('nothing-to-check')
    return found(cited.flatMap(faultIn))
  },
}

function faultIn({ identifier }: ReferenceEntry): readonly FoundFault[] {
  if (!identifier) return []
  const at = identifier.passage.place(identifier.from, identifier.to)
  const data = { found: identifier.text }
  if (identifier.label === 'incomplete' && /^\s*T/u.test(identifier.text)) return [{ at, message: 'draft', data }]
  if (identifier.label === 'plan') return [{ at, message: 'draft', data }]
  return identifier.number?.kind === 'enterprise' ? [{ at, message: 'enterprise', data }] : []
}
