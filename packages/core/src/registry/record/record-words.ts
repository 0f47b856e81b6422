import type { Worded } from '../../worded.ts'

/** What the fields of a claim are called, in the terms of GB/T 22373; in the order in which they are shown. */
export const claimFieldTitles = {
  title: { zh: '名称', en: 'Title' },
  titleEn: { zh: '英文名称', en: 'English title' },
  status: { zh: '状态', en: 'Status' },
  publishedOn: { zh: '发布日期', en: 'Published on' },
  implementsOn: { zh: '实施日期', en: 'In force from' },
  withdrawnOn: { zh: '废止日期', en: 'Withdrawn on' },
  issuer: { zh: '发布机构', en: 'Issued by' },
  department: { zh: '主管部门', en: 'Department in charge' },
  committee: { zh: '归口单位', en: 'Committee in charge' },
  draftedBy: { zh: '起草单位', en: 'Drafted by' },
  ics: { zh: 'ICS', en: 'ICS' },
  ccs: { zh: 'CCS', en: 'CCS' },
  sectors: { zh: '国民经济行业', en: 'Economic sector' },
  division: { zh: '行政区划', en: 'Administrative division' },
} as const satisfies Record<string, Worded>

/** Relations between standards, as said from the acting side and from the other. */
export const relationTitles: Readonly<Record<string, { readonly outward: Worded; readonly inward: Worded }>> = {
  replaces: { outward: { zh: '代替', en: 'replaces' }, inward: { zh: '被代替', en: 'is replaced by' } },
  partlyReplaces: {
    outward: { zh: '部分代替', en: 'replaces in part' },
    inward: { zh: '被部分代替', en: 'is replaced in part by' },
  },
  amends: { outward: { zh: '修改', en: 'amends' }, inward: { zh: '修改单', en: 'is amended by' } },
  adopts: { outward: { zh: '采用', en: 'adopts' }, inward: { zh: '被采用', en: 'is adopted by' } },
  citesNormatively: {
    outward: { zh: '规范性引用', en: 'cites normatively' },
    inward: { zh: '被规范性引用', en: 'is cited normatively by' },
  },
  citesInformatively: {
    outward: { zh: '资料性引用', en: 'cites for information' },
    inward: { zh: '被资料性引用', en: 'is cited for information by' },
  },
  partOf: { outward: { zh: '属于', en: 'is part of' }, inward: { zh: '部分', en: 'has the part' } },
  transforms: { outward: { zh: '转化自', en: 'was made from' }, inward: { zh: '转化为', en: 'became' } },
  accepts: { outward: { zh: '采信', en: 'relies on' }, inward: { zh: '被采信', en: 'is relied on by' } },
}
