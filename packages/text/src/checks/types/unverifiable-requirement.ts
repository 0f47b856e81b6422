import { matchesOf } from '../../document/matches.ts'
import type { Check, FoundFault } from '../check.ts'
import type { Facts } from '../checked-text.ts'
import { found, notApplicable } from '../outcome.ts'
import { requirementParts } from './requirement-parts.ts'
import { unverifiedRequirements } from './unverified-requirements.ts'

/** Finds only what has no method either: where one is given, the method may tell what the word means. */
export const unverifiableRequirement: Check = {
  id: 'K08',
  name: 'unverifiable-requirement',
  group: 'types',
  title: { zh: '无法证实的措辞', en: 'unverifiable wording' },
  why: {
    zh: '规范标准只写能够证实的要求；“足够”“合理”既没有数值也没有方法，无法证实。',
    en: 'A specification holds verifiable requirements only; “enough” or “reasonable” has neither value nor method.',
  },
  basis: [{ document: 'GB/T 20001', clause: '20001.5—2017', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { types: ['specification'] },
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  implies: ['M07', 'K03'],
  messages: {
    found: {
      zh: '要求中的“{found}”没有数值，也没有证实方法，请写明数值或怎样证实',
      en: '“{found}” in a requirement has neither a value nor a method of verification; give one of them',
    },
  },
  check: (text) => {
    const parts = requirementParts(text)
    if (!parts) return notApplicable('no-such-element')
    const unverified = unverifiedRequirements(text, parts)
    const blocks = new Set(unverified.flatMap((clause) => [clause, ...text.facts.under(clause)]))
    return found(text.facts.sentences.filter(({ passage }) => blocks.has(passage.block)).flatMap(faultsIn))
  },
}

const VAGUE =
  /足够|适当|适宜|适度|合理|良好|优良|美观|便捷|较为|相对(?!湿度|密度|误差|偏差|于|位置)|较(?=[高低好大小强快])|充分|完善/gu

function faultsIn({ passage, from, text: words, kind, certainty }: Facts['sentences'][number]): readonly FoundFault[] {
  if (kind !== 'requirement' || certainty !== 'certain' || /\d/u.test(words)) return []
  return matchesOf(words, VAGUE).map(({ 0: word, index }) => ({
    at: passage.place(from + index, from + index + word.length),
    message: 'found',
    data: { found: word },
    certainty: 'likely',
  }))
}
