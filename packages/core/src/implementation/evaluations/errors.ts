import type { RefusalEntry } from '../../refusals/refusal.ts'

export const evaluationRefusals = {
  INDICATOR_TWICE: {
    kind: 'malformed',
    says: { zh: '指标编码 {indicator} 出现了两次', en: 'The indicator {indicator} stands there twice' },
    next: { zh: '每个编码只用一次', en: 'Use each code once' },
  },
  INDICATOR_WITHOUT_HEAD: {
    kind: 'malformed',
    says: { zh: '指标 {indicator} 没有上级 {head}', en: 'The indicator {indicator} has no head {head}' },
    next: { zh: '补上上级指标，或改编码', en: 'Add the head, or change the code' },
  },
  INDICATOR_WITHOUT_SCALE: {
    kind: 'malformed',
    says: { zh: '末级指标 {indicator} 没有满分', en: 'The leaf {indicator} has no full points' },
    next: { zh: '填写满分', en: 'Give the full points' },
  },
  EVALUATION_PART_MISSING: {
    kind: 'malformed',
    says: { zh: '指标体系缺少“{part}”', en: 'The system lacks “{part}”' },
    next: { zh: '补上这一部分的指标', en: 'Add an indicator of this part' },
    basis: [{ source: 'NSM', article: '42', confidence: 'R' }],
  },
  INDICATOR_SYSTEM_REFUSED: {
    kind: 'malformed',
    says: { zh: '指标体系不完整', en: 'The indicator system is not whole' },
    next: { zh: '按所列各项改正', en: 'Put right what is listed' },
  },
  INDICATOR_SYSTEM_KNOWN: {
    kind: 'conflict',
    says: { zh: '《{name}》（{edition}）已经登记', en: '“{name}” ({edition}) is entered already' },
    next: { zh: '换一个版本号再登记', en: 'Enter it as another edition' },
  },
  GRADES_NOT_FALLING: {
    kind: 'malformed',
    says: { zh: '等级没有从高到低排列', en: 'The grades do not fall from line to line' },
    next: { zh: '按总分下限从高到低填写', en: 'Give them from the highest bound down' },
  },
  INDICATOR_SYSTEM_NOT_FOUND: {
    kind: 'notFound',
    says: { zh: '没有找到这个指标体系，或它还没有施行', en: 'There is no such indicator system in force' },
    next: { zh: '从指标体系列表中选择', en: 'Choose one from the list' },
  },
  EVALUATION_BODY_NOT_FOUND: {
    kind: 'notFound',
    says: {
      zh: '委托第三方时，须选择当天在名录内的评估机构',
      en: 'A third party has to be a body that stands in the register today',
    },
    next: { zh: '从评估机构名录中选择', en: 'Choose one from the register of evaluation bodies' },
  },
  EVALUATION_NOT_FOUND: {
    kind: 'notFound',
    says: { zh: '没有找到这项评估', en: 'There is no such evaluation' },
    next: { zh: '从评估列表中选择', en: 'Choose it from the list' },
  },
  EVALUATION_NOT_NOW: {
    kind: 'notNow',
    says: { zh: '这项评估现在是“{state}”，不能这样办理', en: 'The evaluation is “{state}” now; this cannot be done' },
    next: { zh: '刷新后查看最新状态', en: 'Load the page again to see how it stands' },
  },
  EVALUATION_DAYS_IN_WRONG_ORDER: {
    kind: 'malformed',
    says: { zh: '日期前后颠倒：{from} 晚于 {to}', en: 'The days are in the wrong order: {from} is after {to}' },
    next: { zh: '请核对起止日期', en: 'Check the first and the last day' },
  },
  INDICATOR_UNKNOWN: {
    kind: 'malformed',
    says: { zh: '{indicator} 不是这个体系的末级指标', en: '{indicator} is no leaf of this system' },
    next: { zh: '从打分表中选择', en: 'Choose it from the form' },
  },
  SCORE_EXCEEDS_SCALE: {
    kind: 'malformed',
    says: { zh: '得分 {score} 超过满分 {scaleMax}', en: '{score} points are more than the full {scaleMax}' },
    next: { zh: '请核对得分', en: 'Check the points' },
  },
  CORRECTION_WITHOUT_REASON: {
    kind: 'malformed',
    says: { zh: '已形成结论，更正得分须写明理由', en: 'It is concluded: to correct a score needs a reason' },
    next: { zh: '写明更正理由', en: 'Say why it is corrected' },
  },
  NOTHING_SCORED: {
    kind: 'notNow',
    says: { zh: '还没有一个指标评了分', en: 'No indicator was scored yet' },
    next: { zh: '先按指标打分，再形成结论', en: 'Score the indicators first, then conclude' },
  },
  EXEMPLARY_ALREADY_SO: {
    kind: 'conflict',
    says: { zh: '范例的状态已经如此', en: 'The exemplary case stands like this already' },
    next: { zh: '不必重复办理', en: 'It need not be done again' },
  },
} as const satisfies Record<string, RefusalEntry>
