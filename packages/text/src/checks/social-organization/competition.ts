import type { Check } from '../check.ts'
import { isRequirement, judgePhrases, type Phrase } from './phrases.ts'
import { groupProvisions } from './provisions-basis.ts'

const NEGATED = /不应|不得|不宜|禁止|不作为|无需|不必/u

const PHRASES: readonly Phrase[] = [
  {
    pattern:
      /指定(?:的)?(?:\p{Script=Han}{0,6})(?:品牌|厂家|厂商|供应商|生产商|经销商|检测机构|检验机构|认证机构|服务商)/u,
    unless: NEGATED,
    message: 'designated',
  },
  {
    pattern: /(?:采用|使用|选用|购买|采购)[^，。；]{0,10}(?:公司|集团|牌|厂)(?:的)?(?:产品|设备|服务|材料|软件|系统)/u,
    unless: NEGATED,
    message: 'designated',
  },
  {
    pattern: /(?:送|委托|由)[^，。；]{0,6}唯一[^，。；]{0,10}(?:机构|实验室|中心)/u,
    unless: NEGATED,
    message: 'designated',
  },
  {
    pattern: /(?:本地|省内|市内|本省|本市|内资|中资)(?:的)?(?:企业|产品|供应商|机构)/u,
    unless: NEGATED,
    message: 'excluded',
  },
  {
    pattern: /(?:缴纳|交纳|支付)[^，。；]{0,8}(?:会费|参编费|认证费|使用费|标识费|费用)/u,
    unless: NEGATED,
    message: 'fee',
  },
  {
    pattern: /(?:加入|成为|取得)[^，。；]{0,12}(?:协会|学会|商会|联合会|联盟|促进会)(?:的)?会员/u,
    unless: NEGATED,
    message: 'membership',
  },
]

export const competition: Check = {
  id: 'U08',
  name: 'competition',
  group: 'social-organization',
  title: { zh: '不限制竞争', en: 'no restriction of competition' },
  why: {
    zh: '标准不得用来排除、限制竞争：指定品牌、供应商或机构，收费，或者要求入会，都可能使标准无效。',
    en: 'A standard must not restrict competition: naming brands, suppliers or bodies, fees or membership may void it.',
  },
  basis: [{ document: 'law', clause: '标准化法（2017），第二十二条', confidence: 'R' }, groupProvisions('第十三条')],
  modality: 'should',
  appliesTo: { levels: ['group'] },
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  messages: {
    designated: {
      zh: '要求中出现“{found}”，可能指定了经营者，请核实并改为性能要求',
      en: 'a requirement says “{found}”, which may name one supplier; verify, and require performance instead',
    },
    excluded: {
      zh: '要求中出现“{found}”，可能排除其他经营者，请核实',
      en: 'a requirement says “{found}”, which may exclude others; verify',
    },
    fee: { zh: '要求中出现“{found}”，标准不宜规定收费', en: 'a requirement says “{found}”; a standard sets no fees' },
    membership: {
      zh: '要求中出现“{found}”，标准不宜以入会为条件',
      en: 'a requirement says “{found}”; a standard makes no condition of membership',
    },
  },
  check: (text) => judgePhrases(text, PHRASES, isRequirement),
}
