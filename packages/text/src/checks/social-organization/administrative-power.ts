import type { Check } from '../check.ts'
import { isRequirement, judgePhrases, type Phrase } from './phrases.ts'
import { groupProvisions } from './provisions-basis.ts'

/** The law itself may oblige; a sentence that names it only repeats what holds anyway. */
const BY_LAW = /法律|法规|《[^》]{1,40}(?:法|条例|规定|办法)》|国家有关规定|依法|GB\s?\d/u

const PHRASES: readonly Phrase[] = [
  {
    pattern: /(?:处以|给予|予以)[^，。；]{0,8}(?:罚款|处罚|处分|行政处罚)|责令(?:改正|停产|停业|整改)/u,
    unless: BY_LAW,
    message: 'power',
  },
  {
    pattern:
      /(?:应|须|必须)[^，。；]{0,8}(?:取得|办理|获得)[^，。；]{0,12}(?:许可证|行政许可|资质证书|资格证书|准入证)/u,
    unless: BY_LAW,
    message: 'power',
  },
  {
    pattern:
      /(?:应|须|必须)[^，。；]{0,12}(?:向|报|到)[^，。；]{0,20}(?:局|厅|部门|协会|学会)(?:备案|审批|核准|批准|登记)/u,
    unless: BY_LAW,
    message: 'power',
  },
  {
    pattern: /(?:主管|监管|监督管理|行政|执法)部门(?:应|须|必须|负责)/u,
    unless: BY_LAW,
    message: 'authority',
  },
  {
    pattern: /认证[^，。；]{0,4}(?:应|须|必须)由[^，。；]{2,20}(?:承担|实施|进行|颁发)/u,
    unless: BY_LAW,
    message: 'power',
  },
  {
    pattern: /(?:禁止|不得|不应)(?:进入|在)[^，。；]{0,6}市场(?:上)?(?:销售|流通)?|方可(?:上市|进入市场|销售)/u,
    unless: BY_LAW,
    message: 'power',
  },
]

export const administrativePower: Check = {
  id: 'U09',
  name: 'administrative-power',
  group: 'social-organization',
  title: { zh: '不设行政权力', en: 'no administrative power' },
  why: {
    zh: '许可、备案、处罚是行政机关依法行使的权力，团体标准不能设定。',
    en: 'Licences, filings and penalties are powers of the authorities by law; a group standard cannot create them.',
  },
  basis: [groupProvisions('第十条')],
  modality: 'should',
  appliesTo: { levels: ['group'] },
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  messages: {
    power: {
      zh: '“{found}”像是设定行政权力，团体标准没有这种效力，请核实',
      en: '“{found}” looks like administrative power, which a group standard does not have; verify',
    },
    authority: {
      zh: '“{found}”给行政部门规定了义务，团体标准没有这种效力，请核实',
      en: '“{found}” obliges an authority, which a group standard cannot; verify',
    },
  },
  check: (text) => judgePhrases(text, PHRASES, isRequirement),
}
