import type { Check, FoundFault } from '../check.ts'
import { judged, type WrittenSo, writtenSo } from './measured-passages.ts'

export const valueWithoutUnit: Check = {
  id: 'Q14',
  name: 'value-without-unit',
  group: 'quantities',
  title: { zh: '有量纲而没有单位', en: 'value without unit' },
  why: {
    zh: '长度、温度、电压等都有单位；没有单位的数值无法执行。',
    en: 'Length, temperature, voltage and the like have a unit; a bare number cannot be applied.',
  },
  basis: [{ document: 'own', clause: '', confidence: 'own' }],
  modality: 'own',
  appliesTo: {},
  falsePositiveRisk: 'high',
  fix: 'none',
  state: 'trial',
  messages: {
    found: { zh: '“{found}”没有单位', en: '“{found}” has no unit' },
  },
  check: (text) => judged(text, writtenSo(text, BARE).flatMap(faultIn)),
}

const CHARACTERISTICS =
  '高度|厚度|直径|内径|外径|半径|质量|重量|温度|湿度|电压|电流|功率|压力|压强|速度|转速|加速度|面积|体积|容积|电阻|噪声|照度|力矩|扭矩|流量|风量|风速|距离|间距'
const RELATIONS = '不应?小于|不应?大于|不应?低于|不应?高于|不应?超过|大于等于|小于等于|大于|小于|为|≥|≤|＞|＜|>|<|='

/** The words, the relation, the number and then the end of the clause: whatever else follows may be the unit. */
const BARE = new RegExp(
  `(?:${CHARACTERISTICS})(?:应|宜|可)?(?:${RELATIONS}) ?[-+]?\\d{1,9}(?:\\.\\d{1,9})?(?:(?:~)[-+]?\\d{1,9}(?:\\.\\d{1,9})?)?(?= ?[,;。；、]| ?$)`,
  'gu',
)
/** 质量等级, 温度系数 and codes are bare by nature; so is nought. */
const BY_NATURE = /(?:为|=|≥|≤|于) ?0$/u

function faultIn({ passage, from, to, words, after }: WrittenSo): readonly FoundFault[] {
  if (BY_NATURE.test(words) || passage.cell || /^ ?[、,] ?[-+]?\d/u.test(after)) return []
  return [{ at: passage.place(from, to), message: 'found', data: { found: words }, certainty: 'guessed' }]
}
