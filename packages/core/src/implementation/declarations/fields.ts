import { choice, date, longText, table, text, type Values, yesNo } from '../../procedures/field.ts'

const optional = { required: false } as const
const COUNT_MAX = 200
const SHORT = 100
const LINKS_MAX = 20

export const offerKinds = {
  product: { zh: '产品', en: 'Product' },
  service: { zh: '服务', en: 'Service' },
} as const

export const indicatorKinds = {
  functional: { zh: '功能指标', en: 'Functional' },
  performance: { zh: '性能指标', en: 'Performance' },
} as const

export const indicatorRelations = {
  atMost: { zh: '≤', en: '≤' },
  atLeast: { zh: '≥', en: '≥' },
  equal: { zh: '＝', en: '=' },
  range: { zh: '范围', en: 'range' },
  stated: { zh: '文字规定', en: 'in words' },
} as const

/** What an enterprise declares of one product or service; the same for the form, the check and what is kept. */
export const declarationFields = {
  product: text('产品或服务名称', 'Name of the product or service'),
  kind: choice('类别', 'Kind', offerKinds),
  model: text('规格型号', 'Model or specification', optional),
  standards: table(
    '执行的标准',
    'Standards followed',
    {
      number: text('标准编号', 'Number', { pattern: 'standardNumber' }),
      title: text('标准名称', 'Title'),
    },
    {
      countMax: COUNT_MAX,
      why: {
        zh: '国家、行业、地方、团体标准和本企业标准（Q/…）都可以，逐行填写',
        en: 'Of any level, the own Q/… included; one a line',
      },
    },
  ),
  indicators: table(
    '自定企业标准的指标和方法',
    'Indicators and methods of the own standard',
    {
      kind: choice('种类', 'Kind', indicatorKinds),
      name: text('指标名称', 'Indicator', { lengthMax: SHORT }),
      condition: text('条件', 'Condition', optional),
      relation: choice('关系', 'Relation', indicatorRelations),
      value: text('数值或要求', 'Value or requirement'),
      unit: text('单位', 'Unit', { required: false, lengthMax: 20 }),
      method: text('试验、检验或评价方法', 'Test, inspection or evaluation method', {
        required: false,
        why: { zh: '方法标准编号，或本企业的方法', en: 'Number of the method standard, or the own method' },
      }),
    },
    { required: false, countMax: COUNT_MAX },
  ),
  isLower: yesNo('公开的指标项目少于或低于推荐性标准', 'Fewer or lower indicators than a voluntary standard asks for'),
  lower: table(
    '少于或低于推荐性标准的明示',
    'Where it is fewer or lower, said openly',
    {
      indicator: text('指标', 'Indicator', { lengthMax: SHORT }),
      number: text('推荐性标准编号', 'Voluntary standard', { pattern: 'standardNumber' }),
      required: text('推荐性标准的要求', 'What it asks for'),
      own: text('本企业的要求', 'What this enterprise asks for'),
      note: text('说明', 'Note', optional),
    },
    { required: false, countMax: COUNT_MAX },
  ),
  links: table(
    '产品页面',
    'Pages of the product',
    { url: text('网址', 'Address', { pattern: 'url', lengthMax: 500 }) },
    { required: false, countMax: LINKS_MAX },
  ),
  commissionedBy: text('委托方（委托加工或委托提供服务时）', 'Commissioning party, where there is one', optional),
  suppliedFrom: date('首次提供日期', 'First supplied on', optional),
} as const

export type StandardFollowed = { readonly number: string; readonly title: string }

export type DeclaredIndicator = {
  readonly kind: keyof typeof indicatorKinds
  readonly name: string
  readonly condition?: string
  readonly relation: keyof typeof indicatorRelations
  readonly value: string
  readonly unit?: string
  readonly method?: string
}

export type LowerStatement = {
  readonly indicator: string
  readonly number: string
  readonly required: string
  readonly own: string
  readonly note?: string
}

/** The fields with the types of their lines. */
export type DeclarationBody = Omit<Values<typeof declarationFields>, 'standards' | 'indicators' | 'lower' | 'links'> & {
  readonly standards: readonly StandardFollowed[]
  readonly indicators?: readonly DeclaredIndicator[]
  readonly lower?: readonly LowerStatement[]
  readonly links?: readonly { readonly url: string }[]
}

export const publishDeclarationFields = {
  reason: longText(
    '变更或更正的原因（首次公开不填）',
    'Why it is changed or corrected (not at first publication)',
    optional,
  ),
  correction: yesNo('只是更正笔误', 'Only a slip is corrected', optional),
  confirmation: longText('对“无法判定”各项的确认', 'What you confirm of what could not be judged', {
    required: false,
    why: {
      zh: '本系统未收录的标准，请写明由谁、在哪里核对过',
      en: 'Where a standard is not held here: who looked it up, and where',
    },
  }),
} as const

export const withdrawDeclarationFields = { reason: longText('撤回原因', 'Why it is withdrawn') } as const
