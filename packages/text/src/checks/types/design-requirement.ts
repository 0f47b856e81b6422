import type { Check, FoundFault } from '../check.ts'
import type { Facts } from '../checked-text.ts'
import { found, notApplicable } from '../outcome.ts'
import { requirementsChapters } from './requirement-parts.ts'

export const designRequirement: Check = {
  id: 'K06',
  name: 'design-requirement',
  group: 'types',
  title: { zh: '性能原则', en: 'performance, not design' },
  why: {
    zh: '要求规定材料或工艺会妨碍更好的做法；尽可能用性能特性表达，或者写明目的。',
    en: 'Requirements on material or process bar better ways; performance leaves them open, or the purpose is stated.',
  },
  basis: [{ document: 'GB/T 20001', clause: '20001.5—2017', confidence: 'V' }],
  modality: 'should',
  severity: 'advice',
  appliesTo: { types: ['specification', 'product'] },
  falsePositiveRisk: 'high',
  fix: 'none',
  state: 'trial',
  messages: {
    found: {
      zh: '“{found}”规定的是材料或工艺而没有说明目的，宜改用性能特性',
      en: '“{found}” prescribes material or process without a purpose; a performance characteristic is to be preferred',
    },
  },
  check: (text) => {
    const chapters = requirementsChapters(text)
    if (chapters.length === 0) return notApplicable('no-such-element')
    const blocks = new Set(chapters.flatMap((chapter) => text.facts.under(chapter)))
    return found(text.facts.sentences.filter(({ passage }) => blocks.has(passage.block)).flatMap(faultIn))
  },
}

const DESIGN =
  /(?<![对相适供反])(?:应|宜)(?:采用|选用|使用|由|用)[^，。；]{0,16}(?:制成|制造|制作|材料|不锈钢|铝合金|塑料|钢板|木材|焊接|铸造|锻造|喷涂|注塑|冲压|工艺)/u
const PURPOSE = /以便|以防|以保证|以确保|以避免|为了|防止|使其|从而|等效/u

function faultIn({ passage, from, text: words, kind }: Facts['sentences'][number]): readonly FoundFault[] {
  if (kind !== 'requirement' && kind !== 'recommendation') return []
  const match = PURPOSE.test(words) ? null : DESIGN.exec(words)
  if (!match) return []
  const at = passage.place(from + match.index, from + match.index + match[0].length)
  return [{ at, message: 'found', data: { found: match[0] }, certainty: 'guessed' }]
}
