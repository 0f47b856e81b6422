import type { Basis } from '../../law/basis.ts'
import type { Worded } from '../../worded.ts'

export type BodyKindEntry = Worded & {
  /** Rank of an authority: 1 the State, 2 a province, 3 a city with districts, 4 a county; null for what is no authority. */
  readonly rank: 1 | 2 | 3 | 4 | null
  /** Numbers standards of its own under a code. */
  readonly numbers: boolean
  /** What whoever works there on standards is called. */
  readonly staff: Worded
  readonly basis: readonly Basis[]
}

const staffs = {
  secretariat: { zh: '秘书处', en: 'secretariat' },
  officer: { zh: '经办人', en: 'officer in charge' },
  standardizer: { zh: '标准化人员', en: 'standardization staff' },
} as const

/** The kinds of bodies that take part in standardization. What each may do stands in powers.ts. */
export const bodyKinds = {
  nationalAuthority: {
    zh: '国务院标准化行政主管部门',
    en: 'national standardization authority',
    rank: 1,
    numbers: false,
    staff: staffs.officer,
    basis: [{ source: 'SL', article: '5', confidence: 'V' }],
  },
  department: {
    zh: '国务院有关行政主管部门',
    en: 'department of the State Council',
    rank: 1,
    numbers: false,
    staff: staffs.officer,
    basis: [{ source: 'SL', article: '5', confidence: 'V' }],
  },
  provincialAuthority: {
    zh: '省级标准化行政主管部门',
    en: 'standardization authority of a province',
    rank: 2,
    numbers: false,
    staff: staffs.officer,
    basis: [{ source: 'SL', article: '13', confidence: 'V' }],
  },
  prefecturalAuthority: {
    zh: '设区市标准化行政主管部门',
    en: 'standardization authority of a city with districts',
    rank: 3,
    numbers: false,
    staff: staffs.officer,
    basis: [{ source: 'SL', article: '13.2', confidence: 'V' }],
  },
  countyAuthority: {
    zh: '县级标准化行政主管部门',
    en: 'standardization authority of a county',
    rank: 4,
    numbers: false,
    staff: staffs.officer,
    basis: [{ source: 'SL', article: '5', confidence: 'V' }],
  },
  localDepartment: {
    zh: '地方有关行政主管部门',
    en: 'local department in charge',
    rank: null,
    numbers: false,
    staff: staffs.officer,
    basis: [{ source: 'SL', article: '5', confidence: 'V' }],
  },
  committee: {
    zh: '技术委员会',
    en: 'technical committee',
    rank: null,
    numbers: false,
    staff: staffs.secretariat,
    basis: [{ source: 'TCM', article: '2', confidence: 'V2' }],
  },
  subcommittee: {
    zh: '分技术委员会',
    en: 'subcommittee',
    rank: null,
    numbers: false,
    staff: staffs.secretariat,
    basis: [{ source: 'TCM', article: '2', confidence: 'V2' }],
  },
  reviewAgency: {
    zh: '国家标准专业审评机构',
    en: 'review agency for national standards',
    rank: null,
    numbers: false,
    staff: staffs.officer,
    basis: [{ source: 'NSM', article: '21', confidence: 'R' }],
  },
  association: {
    zh: '社会团体',
    en: 'social organization',
    rank: null,
    numbers: true,
    staff: staffs.secretariat,
    basis: [{ source: 'SL', article: '18', confidence: 'V' }],
  },
  enterprise: {
    zh: '企业',
    en: 'enterprise',
    rank: null,
    numbers: true,
    staff: staffs.standardizer,
    basis: [{ source: 'SL', article: '19', confidence: 'V' }],
  },
  institution: {
    zh: '事业单位（科研、检测等）',
    en: 'institution (research, testing and the like)',
    rank: null,
    numbers: false,
    staff: staffs.standardizer,
    basis: [{ source: 'SL', article: '7', confidence: 'V' }],
  },
} as const satisfies Record<string, BodyKindEntry>

export type BodyKind = keyof typeof bodyKinds

export const isBodyKind = (kind: string): kind is BodyKind => Object.hasOwn(bodyKinds, kind)
