import { choice, date, file, integer, longText, reference, table, text } from '../../procedures/field.ts'
import { evaluatorKinds, evaluatorRelations } from './evaluation-words.ts'
import { evaluationParts } from './indicator-system.ts'

/** What each act of an evaluation asks for, written once for the server, the pages and the command line. */

const optional = { required: false } as const
const number = { pattern: 'standardNumber' } as const
const ID_LENGTH_MAX = 64
const WEIGHT_MAX = 10_000
const SCALE_MAX = 1_000
const HUNDRED = 100

export const indicatorSystemFields = {
  name: text('名称', 'Name'),
  edition: text('版本', 'Edition', { lengthMax: 40 }),
  inForceFrom: date('自哪天起施行', 'In force from'),
  legalBasis: text('依据', 'Basis'),
  indicators: table(
    '指标',
    'Indicators',
    {
      code: text('编码', 'Code', {
        lengthMax: 20,
        why: { zh: '用点号分级，如 2、2.1', en: 'Dotted: 2, then 2.1 below it' },
      }),
      name: text('名称', 'Name'),
      part: choice('部分', 'Part', evaluationParts),
      weight: integer('权重', 'Weight', { min: 1, max: WEIGHT_MAX }),
      scaleMax: integer('满分（末级）', 'Full points (leaf)', { min: 1, max: SCALE_MAX }, optional),
      method: text('方法', 'Method', optional),
      evidence: text('需要的证据', 'Evidence needed', optional),
    },
    {
      countMax: 200,
      why: {
        zh: '权重只与同级相比；实施范围和经济、社会、生态三类效益都要有',
        en: 'A weight counts among its sisters; the scope and all three benefits have to be there',
      },
    },
  ),
  scoredAtLeastPercent: integer('评定等级所需的最低已评分权重', 'Least share scored for a grade', {
    min: 1,
    max: HUNDRED,
    unit: { zh: '%', en: '%' },
  }),
  grades: table(
    '等级',
    'Grades',
    {
      atLeast: integer('总分不低于', 'Total at least', { min: 0, max: HUNDRED }),
      words: text('等级名称', 'Name of the grade', { lengthMax: 40 }),
    },
    { countMax: 20, why: { zh: '从高到低', en: 'From the highest down' } },
  ),
} as const

export const evaluationBodyFields = {
  name: text('机构名称', 'Name of the body'),
  field: text('评估领域', 'Field'),
  qualification: text('资质或依据', 'Qualification'),
  fromOn: date('登记自', 'Registered from'),
  toOn: date('有效至', 'Valid to', optional),
} as const

export const planEvaluationFields = {
  organizationId: reference('组织评估的机构', 'Body that has it evaluated', 'organization'),
  number: text('标准编号', 'Number of the standard', number),
  systemId: text('指标体系', 'Indicator system', { lengthMax: ID_LENGTH_MAX }),
  evaluator: choice('评估方式', 'Evaluated', evaluatorKinds),
  bodyId: text('第三方评估机构', 'Third party', { lengthMax: ID_LENGTH_MAX, required: false }),
  maker: text('标准制定方', 'Maker of the standard'),
  relation: choice('评估方与制定方的关系', 'How evaluator and maker stand', evaluatorRelations),
  relationNote: longText('关系说明', 'On that relation'),
  fromOn: date('评估期自', 'Period from'),
  toOn: date('评估期至', 'Period to'),
} as const

export const scoreFields = {
  code: text('指标编码', 'Indicator', { lengthMax: 20 }),
  score: integer(
    '得分',
    'Points',
    { min: 0, max: SCALE_MAX },
    {
      required: false,
      why: { zh: '不掌握的留空，不要填 0', en: 'Leave it empty where it is not known; that is not 0' },
    },
  ),
  evidence: longText('证据，或不掌握的原因', 'Evidence, or why it is not known'),
  evidenceFile: file('证据文件', 'File of evidence', optional),
  correction: longText('更正理由（已形成结论后必填）', 'Why it is corrected (once concluded)', optional),
} as const

export const concludeEvaluationFields = {
  scope: longText('实施范围', 'Scope of implementation'),
  problems: longText('存在的问题', 'Problems'),
  suggestions: longText('改进建议', 'Suggestions'),
  conclusion: longText('结论', 'Conclusion'),
} as const

export const exemplaryFields = {
  change: choice('办理', 'Act', {
    picked: { zh: '选为范例', en: 'Pick as exemplary' },
    withdrawn: { zh: '撤下', en: 'Withdraw' },
  }),
  reason: longText('理由', 'Reason'),
} as const
