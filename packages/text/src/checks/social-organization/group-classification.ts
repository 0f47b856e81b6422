import type { CoverFieldName } from '../../document/document.ts'
import type { Check } from '../check.ts'
import { found, unknown } from '../outcome.ts'
import { coverFields } from '../profile/cover-fields.ts'
import { groupProvisions } from './provisions-basis.ts'

const CODES: readonly (readonly [CoverFieldName, string])[] = [
  ['ics', 'ICS'],
  ['ccs', 'CCS'],
]

export const groupClassification: Check = {
  id: 'U04',
  name: 'group-classification',
  group: 'social-organization',
  title: { zh: '团体标准的 ICS 和 CCS', en: 'ICS and CCS of a group standard' },
  why: {
    zh: '分类号是平台登记和检索用的，缺了就只能靠名称找。',
    en: 'Registration and search go by the classification; without it only the name finds the standard.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '8.1', confidence: 'V' }, groupProvisions('第十八条')],
  modality: 'should',
  appliesTo: { levels: ['group'] },
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  messages: {
    absent: { zh: '封面没有{code}号', en: 'the cover shows no {code} code' },
  },
  implies: ['C01', 'C04', 'C05'],
  check: ({ document }) => {
    const [first] = document.cover.fields
    // A cover with pictures may show the codes in one of them.
    if (!document.cover.isPresent || !first) return unknown('no-such-element')
    const missing = CODES.filter(([name]) => coverFields(document, name).length === 0)
    if (missing.length > 0 && hasPictures(document)) return unknown('reader-gap')
    const at = { block: first.block, from: first.from, to: first.to }
    return found(missing.map(([, code]) => ({ at, message: 'absent', data: { code } })))
  },
}

const hasPictures = ({ blocks, gaps }: Parameters<Check['check']>[0]['document']): boolean =>
  gaps.length > 0 || blocks.some(({ element, pictures }) => element === 'cover' && pictures.length > 0)
