/** What the explanatory statement of a national standard treats (NSM 27, to be verified). */
export const statementPartsOfNational = {
  background: { zh: '工作简况', en: 'how the work went' },
  principles: { zh: '编制原则、主要内容及依据', en: 'principles, main contents and what they rest on' },
  verification: {
    zh: '试验验证、技术经济论证、预期效益',
    en: 'verification, technical and economic argument, benefits',
  },
  comparison: { zh: '与国际、国外同类标准对比', en: 'comparison with standards abroad' },
  adoption: { zh: '采标情况及未采标原因', en: 'adoption of international standards, or why not' },
  law: { zh: '与法律法规和相关标准的关系', en: 'relation to law and other standards' },
  dissent: { zh: '重大分歧意见的处理', en: 'serious dissent and how it was dealt with' },
  patents: { zh: '涉及专利的说明', en: 'patents' },
  implementation: { zh: '实施要求、过渡期和实施日期建议', en: 'implementation, transition and day in force' },
  others: { zh: '其他', en: 'others' },
} as const

/** What that of a mandatory national standard treats (MSM 21, to be verified). */
export const statementPartsOfMandatory = {
  background: { zh: '工作简况', en: 'how the work went' },
  principles: { zh: '编制原则、技术要求依据及理由', en: 'principles, and the grounds of each requirement' },
  law: {
    zh: '与法律法规、其他强制性标准和配套标准的关系',
    en: 'relation to law, other mandatory and supporting standards',
  },
  comparison: { zh: '与国际和其他国家法规标准比对', en: 'comparison with regulations and standards abroad' },
  dissent: { zh: '重大分歧意见的处理', en: 'serious dissent and how it was dealt with' },
  transition: { zh: '过渡期建议及理由', en: 'proposed transition, with reasons' },
  enforcement: { zh: '实施政策措施（监管部门、处理依据）', en: 'enforcement: department and ground of punishment' },
  notification: { zh: '是否对外通报及理由', en: 'whether to notify abroad, and why' },
  withdrawal: { zh: '废止现行标准的建议', en: 'standards to be withdrawn' },
  patents: { zh: '涉及专利的说明', en: 'patents' },
  products: { zh: '产品、过程或服务目录', en: 'list of products, processes or services' },
  others: { zh: '其他', en: 'others' },
} as const
