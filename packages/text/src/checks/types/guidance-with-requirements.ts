import type { Check } from '../check.ts'
import { found, notApplicable } from '../outcome.ts'
import { placeOfTitle, titleWords } from './requirement-parts.ts'

/** Looks at titles; sentences with 应 in guidance are for the check of wording. */
export const guidanceWithRequirements: Check = {
  id: 'K13',
  name: 'guidance-with-requirements',
  group: 'types',
  title: { zh: '指南没有要求', en: 'no requirement in guidance' },
  why: {
    zh: '指南只提供指导和需考虑的因素；标题写“要求”，读者会当作必须满足的条件。',
    en: 'Guidance gives direction and factors to consider; a title that says “requirements” is taken for more.',
  },
  basis: [
    { document: 'GB/T 1.1—2020', clause: '表 4', confidence: 'V' },
    { document: 'GB/T 20001', clause: '20001.7—2017', confidence: 'R' },
  ],
  modality: 'shall',
  appliesTo: { editions: ['2020'], types: ['guidance'] },
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  implies: ['M14', 'M15'],
  messages: {
    found: {
      zh: '指南不含要求，标题“{title}”宜改为“需考虑的因素”一类',
      en: 'Guidance holds no requirements; the title “{title}” should rather name factors to consider',
    },
  },
  check: (text) => {
    const titles = text.facts.headings.filter(({ element, isTitled }) => element === 'core' && isTitled)
    if (titles.length === 0) return notApplicable('no-such-element')
    const requiring = titles.filter((heading) => REQUIREMENTS.test(titleWords(heading)))
    const chapters = new Set(requiring.map(({ index }) => index))
    // A chapter of requirements is told once and not again with each of its clauses.
    const outermost = requiring.filter(({ parent }) => parent === null || !chapters.has(parent))
    return found(
      outermost.map((heading) => ({
        at: placeOfTitle(heading),
        message: 'found',
        data: { title: titleWords(heading) },
        certainty: 'likely',
      })),
    )
  },
}

/** 用户要求, 法律法规要求 and the like are what others require, and so a factor. */
const REQUIREMENTS = /(?<!用户|顾客|客户|需求方|相关方|法规|法律|政策|使用|市场)(?:的)?要求$/u
