import { inLaw, type Term, us, usage } from '../term.ts'

/** Kinds of standards, and how they bear on one another. */
export const kindsOfStandards = {
  nationalStandard: { zh: '国家标准', en: 'national standard', defined: inLaw('SL', '2', 'V') },
  sectorStandard: {
    zh: '行业标准',
    en: 'sector standard',
    aliases: ['industry standard', '行标'],
    defined: inLaw('SL', '2', 'V'),
  },
  localStandard: { zh: '地方标准', en: 'local standard', aliases: ['地标'], defined: inLaw('SL', '2', 'V') },
  enterpriseStandard: { zh: '企业标准', en: 'enterprise standard', aliases: ['企标'], defined: inLaw('SL', '2', 'V') },
  socialOrganizationStandard: {
    zh: '团体标准',
    en: 'social organization standard',
    aliases: ['group standard', 'association standard', '团标'],
    defined: inLaw('SL', '18', 'V'),
    meaning: {
      zh: '由协会、学会、商会等社会团体组织制定并发布的标准，自愿采用',
      en: 'A standard made and published by an association, a learned society or a chamber; its use is voluntary',
    },
  },
  mandatory: { zh: '强制性', en: 'mandatory', aliases: ['compulsory'], defined: inLaw('SL', '2', 'V') },
  voluntary: { zh: '推荐性', en: 'voluntary', aliases: ['recommended'], defined: inLaw('SL', '2', 'V') },
  adoption: {
    zh: '采用国际标准',
    en: 'adoption of an international standard',
    aliases: ['采标'],
    defined: inLaw('AIS', '', 'V2'),
  },
  reliance: {
    zh: '采信',
    en: 'reliance on a social organization standard',
    defined: us,
    meaning: {
      zh: '推荐性国家标准以一项团体标准为基础制定，与采用国际标准不同',
      en: 'Making a voluntary national standard out of a social organization standard; not the same as adoption',
    },
  },
  selfDeclaration: {
    zh: '自我声明公开',
    en: 'self-declaration and disclosure',
    aliases: ['平台声明'],
    defined: inLaw('SL', '27', 'V'),
  },
  filing: { zh: '备案', en: 'filing', defined: usage },
  forerunner: { zh: '领跑者', en: 'forerunner', aliases: ['top runner'], defined: us },
} as const satisfies Record<string, Term>
