import { SECTOR_CODES } from '@zhunsheng/core'
import type { Check } from '../check.ts'
import { found, notApplicable, unknown } from '../outcome.ts'
import { coverFields, placeOfField } from '../profile/cover-fields.ts'
import { numberOnCover } from '../profile/number-level.ts'
import { groupProvisions } from './provisions-basis.ts'

/** Codes of other levels, and of the sectors. */
const TAKEN: ReadonlySet<string> = new Set([
  'GB',
  'GBT',
  'GBZ',
  'GSB',
  'GJB',
  'DB',
  'JJF',
  'JJG',
  'TSG',
  ...SECTOR_CODES.split('|'),
])

export const societyCode: Check = {
  id: 'U02',
  name: 'society-code',
  group: 'social-organization',
  title: { zh: '社会团体代号', en: 'code of the social organization' },
  why: {
    zh: '代号要能认出是哪个团体，也不能和国家标准、行业标准、地方标准的代号相混。',
    en: 'The code tells which organization issues the standard and must not be taken for one of another level.',
  },
  basis: [groupProvisions('第十七条')],
  modality: 'shall',
  appliesTo: { levels: ['group'] },
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  messages: {
    taken: {
      zh: '社会团体代号“{code}”与国家标准、行业标准或地方标准的代号相同',
      en: 'the code “{code}” is that of national, sector or local standards',
    },
    'other-society': {
      zh: '社会团体代号“{code}”登记在“{society}”名下，封面的发布机构是“{issuer}”',
      en: 'the code “{code}” belongs to “{society}”; the cover names “{issuer}” as the issuer',
    },
  },
  check: ({ document, registry }) => {
    const [field] = coverFields(document, 'number')
    const number = field && numberOnCover(field.value)
    if (!field || number?.kind !== 'group') return notApplicable('nothing-to-check')
    const code = number.prefix.replace(/^T\/?/u, '')
    const start =
      field.from + Math.max(0, document.blocks[field.block]?.text.slice(field.from, field.to).indexOf(code) ?? 0)
    const at = { block: field.block, from: start, to: Math.min(field.to, start + code.length) }
    if (TAKEN.has(code)) return found([{ at, message: 'taken', data: { code } }])
    if (!registry?.societyOf) return unknown('no-registry')
    const society = registry.societyOf(code)
    const issuers = coverFields(document, 'issuer').map(({ value }) => value)
    if (society === 'unknown' || issuers.length === 0) return unknown('needs-a-person')
    if (issuers.some((issuer) => issuer.replaceAll(/\s/gu, '').includes(society))) return found([])
    return found([
      {
        at,
        message: 'other-society',
        data: { code, society, issuer: issuers.join('、') },
        evidence: issuerPlaces(document),
      },
    ])
  },
}

const issuerPlaces = (document: Parameters<typeof coverFields>[0]) => coverFields(document, 'issuer').map(placeOfField)
