import { inLaw, type Term, us, usage } from '../term.ts'

/** Who takes part. */
export const people = {
  socialOrganization: {
    zh: '社会团体',
    en: 'social organization',
    aliases: ['协会', '学会', '商会', '联合会', 'association'],
    defined: inLaw('SL', '18', 'V'),
  },
  secretariat: { zh: '秘书处', en: 'secretariat', defined: usage },
  technicalCommittee: {
    zh: '标准化技术委员会',
    en: 'standardization technical committee',
    aliases: ['标委会', '技术委员会', 'TC'],
    defined: inLaw('TCM', '', 'V2'),
  },
  responsibleCommittee: { zh: '归口单位', en: 'responsible committee', defined: us },
  proposer: { zh: '提案单位', en: 'proposer', aliases: ['提出单位'], defined: us },
  draftingOrganization: {
    zh: '起草单位',
    en: 'drafting organization',
    aliases: ['参编单位', '主编单位', '编制单位'],
    defined: usage,
    meaning: { zh: '参加起草并在前言中列名的单位', en: 'Takes part in drafting and is named in the foreword' },
  },
  drafter: { zh: '起草人', en: 'drafter', aliases: ['主要起草人'], defined: usage },
  liaison: {
    zh: '单位联络人',
    en: 'liaison',
    aliases: ['联络员'],
    defined: us,
    meaning: {
      zh: '起草单位指定、与秘书处联系的人',
      en: 'Whom a drafting organization names to deal with the secretariat',
    },
  },
  workingGroup: { zh: '编制工作组', en: 'working group', aliases: ['起草组', 'WG'], defined: usage },
  expert: { zh: '审查专家', en: 'examining expert', defined: usage },
  delegate: { zh: '出席代表', en: 'delegate present', defined: inLaw('GSP', '14', 'V2') },
  competentDepartment: { zh: '主管部门', en: 'competent department', defined: inLaw('SL', '5', 'V') },
  registrationAuthority: { zh: '登记管理机关', en: 'registration authority', defined: inLaw('SOR', '', 'V') },
} as const satisfies Record<string, Term>
