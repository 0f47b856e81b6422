import type { StandardLevel } from '../../checks/check.ts'

/** What the level decides on the cover and in the foreword. `serial` is the number without its year. */
export type LevelFrame = {
  readonly serial: string
  readonly wording: string
  readonly issuer: string
  readonly filingNumber?: string
  /** Who proposed it and under whose technical competence it is. */
  readonly competence: string
}

const COMMITTEE = '本文件由全国家用电器标准化技术委员会（SAC/TC 46）提出并归口。'
const NATIONAL_ISSUER = '国家市场监督管理总局\n国家标准化管理委员会'

/** Public authorities appear as on every cover; organizations that draft or issue by their own right are invented. */
export const LEVELS: Readonly<Record<StandardLevel, LevelFrame>> = {
  national: {
    serial: 'GB/T 99812',
    wording: '中华人民共和国国家标准',
    issuer: NATIONAL_ISSUER,
    competence: COMMITTEE,
  },
  guidance: {
    serial: 'GB/Z 99812',
    wording: '中华人民共和国国家标准化指导性技术文件',
    issuer: NATIONAL_ISSUER,
    competence: COMMITTEE,
  },
  sector: {
    serial: 'QB/T 99812',
    wording: '中华人民共和国轻工行业标准',
    issuer: '中华人民共和国工业和信息化部',
    filingNumber: '备案号：99812—2026',
    competence: COMMITTEE,
  },
  local: {
    serial: 'DB11/T 9812',
    wording: '北京市地方标准',
    issuer: '北京市市场监督管理局',
    competence: '本文件由北京市市场监督管理局提出并归口。',
  },
  group: {
    serial: 'T/SLXH 12',
    wording: '团体标准',
    issuer: '示例家电协会',
    competence: '本文件由示例家电协会提出并归口。',
  },
  enterprise: {
    serial: 'Q/SLDQ 12',
    wording: '企业标准',
    issuer: '示例电器有限公司',
    competence: '本文件由示例电器有限公司提出并归口。',
  },
}
