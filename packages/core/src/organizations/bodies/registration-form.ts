import { choice, type Field, type Fields, integer, longText, reference, text } from '../../procedures/field.ts'
import { provinces } from '../../registry/record/provinces.ts'
import type { Worded } from '../../worded.ts'
import { type BodyKind, bodyKinds } from './kinds.ts'

const optional = { required: false } as const
const CODE_LENGTH_MAX = 20
const PLACE_LENGTH = 6
const SCOPE = { lengthMax: 2000 } as const
const SEQUENCE = { min: 0, max: 999_999 } as const

/** The kinds of bodies right above one; none where nothing stands above it in the law. */
export const parentKinds: Readonly<Record<BodyKind, readonly BodyKind[]>> = {
  nationalAuthority: [],
  department: [],
  provincialAuthority: ['nationalAuthority'],
  prefecturalAuthority: ['provincialAuthority'],
  countyAuthority: ['prefecturalAuthority', 'provincialAuthority'],
  localDepartment: ['provincialAuthority', 'prefecturalAuthority', 'countyAuthority'],
  committee: ['nationalAuthority', 'department', 'provincialAuthority', 'association'],
  subcommittee: ['committee'],
  reviewAgency: ['nationalAuthority'],
  association: [],
  enterprise: [],
  institution: [],
}

const placed: readonly BodyKind[] = ['prefecturalAuthority', 'countyAuthority', 'localDepartment']
const withCreditCode: readonly BodyKind[] = ['association', 'enterprise', 'institution', 'reviewAgency']

const provinceOptions: Readonly<Record<string, Worded>> = Object.fromEntries(
  Object.entries(provinces).map(([code, title]) => [`${code}0000`, title]),
)

/**
 * What is asked of a body when it is registered, by its kind: only who numbers standards has a code, an authority of a
 * place says which, and who stands below another body names it.
 */
export function registrationFields(kind: BodyKind): Fields {
  const { numbers } = bodyKinds[kind]
  return {
    name: text('名称', 'Name', { lengthMax: 100 }),
    ...(numbers && {
      code: text(kind === 'enterprise' ? '企业代号' : '团体代号', 'Code', {
        lengthMax: CODE_LENGTH_MAX,
        why:
          kind === 'enterprise'
            ? { zh: '“Q/”之后的部分', en: 'What stands behind “Q/”' }
            : { zh: '“T/”之后的部分，在全国唯一', en: 'What stands behind “T/”, unique in the country' },
      }),
    }),
    ...placeField(kind),
    ...(parentKinds[kind].length > 0 && {
      parentId: { ...reference('上级单位', 'Body above it', 'organization'), required: kind === 'subcommittee' },
    }),
    ...(withCreditCode.includes(kind) && {
      socialCreditCode: text('统一社会信用代码', 'Unified social credit code', optional),
    }),
    businessScope: text(scopeTitle(kind).zh, scopeTitle(kind).en, SCOPE),
    contact: longText('联系方式', 'Contact', optional),
    ...(numbers && {
      legacyNumbersLast: integer('此前已用到的顺序号', 'Last sequence number used before', SEQUENCE, {
        ...optional,
        why: { zh: '本系统从下一个号起编', en: 'Numbers given here go on above it' },
      }),
    }),
  }
}

function placeField(kind: BodyKind): Readonly<Record<string, Field>> {
  if (kind === 'provincialAuthority') return { place: choice('省份', 'Province', provinceOptions) }
  if (bodyKinds[kind].rank === 1 || kind === 'reviewAgency') return {}
  return {
    place: text('行政区划代码', 'Code of the place', {
      required: placed.includes(kind),
      lengthMax: PLACE_LENGTH,
      why: { zh: '六位代码，例如济南市 370100', en: 'Six digits, 370100 for Jinan for example' },
    }),
  }
}

const scopeTitle = (kind: BodyKind): Worded =>
  bodyKinds[kind].rank === null && !['committee', 'subcommittee'].includes(kind)
    ? { zh: '业务范围', en: 'Scope of business' }
    : { zh: '职责（专业）范围', en: 'Remit' }

/** What is asked when the kind of a body was entered wrongly, or has changed. */
export const changeKindFields = (kind: BodyKind): Fields => {
  const { place, parentId, code } = registrationFields(kind)
  return {
    ...(code && { code: { ...code, required: false } }),
    ...(place && { place }),
    ...(parentId && { parentId }),
    reason: longText('更正原因', 'Reason'),
  }
}
