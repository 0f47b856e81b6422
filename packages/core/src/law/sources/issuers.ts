import type { Worded } from '../../worded.ts'

/** Bodies that issue legal sources, under the names they bore when they issued them. */
export const issuers = {
  congress: { zh: '全国人大', en: 'National People’s Congress' },
  standingCommittee: { zh: '全国人大常委会', en: 'Standing Committee of the National People’s Congress' },
  stateCouncil: { zh: '国务院', en: 'State Council' },
  samr: { zh: '市场监管总局', en: 'State Administration for Market Regulation' },
  samrOffice: { zh: '市场监管总局办公厅', en: 'General Office of the State Administration for Market Regulation' },
  samrAndSac: {
    zh: '市场监管总局（国家标准委）',
    en: 'State Administration for Market Regulation (Standardization Administration)',
  },
  samrAndSeventeen: {
    zh: '市场监管总局、中央网信办、教育部、科技部、工业和信息化部等 17 部门',
    en: 'State Administration for Market Regulation and others, 17 departments',
  },
  samrAndEight: {
    zh: '市场监管总局等八部门',
    en: 'State Administration for Market Regulation and others, 8 departments',
  },
  sac: { zh: '国家标准委', en: 'Standardization Administration' },
  sacAndCivilAffairs: { zh: '国家标准委、民政部', en: 'Standardization Administration; Ministry of Civil Affairs' },
  sacAndCnipa: {
    zh: '国家标准委、国家知识产权局',
    en: 'Standardization Administration; National Intellectual Property Administration',
  },
  sacAndSeventeen: { zh: '国家标准委等十七部门', en: 'Standardization Administration and others, 17 departments' },
  aqsiq: {
    zh: '国家质检总局',
    en: 'General Administration of Quality Supervision, Inspection and Quarantine (until 2018)',
  },
  aqsiqThenSamr: {
    zh: '质检总局，2018 年后为市场监管总局',
    en: 'General Administration of Quality Supervision; State Administration for Market Regulation since 2018',
  },
  sbts: { zh: '国家质量技术监督局', en: 'State Bureau of Quality and Technical Supervision (until 2001)' },
  transport: { zh: '交通运输部', en: 'Ministry of Transport' },
  shanghai: { zh: '上海市人大常委会', en: 'Standing Committee of the Shanghai People’s Congress' },
  shandong: { zh: '山东省人大常委会', en: 'Standing Committee of the Shandong People’s Congress' },
  zhejiang: { zh: '浙江省人大常委会', en: 'Standing Committee of the Zhejiang People’s Congress' },
  organization: { zh: '组织自定', en: 'The organization itself' },
} as const satisfies Record<string, Worded>
