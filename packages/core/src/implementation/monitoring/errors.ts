import type { RefusalEntry } from '../../refusals/refusal.ts'

export const monitoringRefusals = {
  NOT_MONITORING_AUTHORITY: {
    kind: 'notAllowed',
    says: {
      zh: '这件事由国务院标准化主管部门办理，或由省级标准化主管部门在本省范围内办理',
      en: 'This is done by the national standardization authority, or by a provincial one within its province',
    },
    next: { zh: '请由该部门的经办人或负责人办理', en: 'Ask an officer or the head of that authority' },
  },
  POINT_NOT_FOUND: {
    kind: 'notFound',
    says: { zh: '没有找到这个监测网成员', en: 'There is no such point in the network' },
    next: { zh: '请从监测网名单中选择', en: 'Choose it from the list of the network' },
  },
  POINT_NOT_NOW: {
    kind: 'notNow',
    says: { zh: '{name}目前“{state}”，不能这样办理', en: '{name} is “{state}” now; this cannot be done' },
    next: { zh: '请先核对它在监测网中的状态', en: 'Check how it stands in the network first' },
  },
  POINT_OF_OTHER_KIND: {
    kind: 'conflict',
    says: { zh: '{name}不是{kind}', en: '{name} is no {kind}' },
    next: {
      zh: '请选择属于这一类的成员，或先变更它的类别',
      en: 'Choose a point of this kind, or change its kinds first',
    },
  },
  POINT_DAYS_IN_WRONG_ORDER: {
    kind: 'malformed',
    says: { zh: '日期前后颠倒：{from} 晚于 {to}', en: 'The days are in the wrong order: {from} is after {to}' },
    next: { zh: '请核对起止日期', en: 'Check the first and the last day' },
  },
  POINT_BODY_MISSING: {
    kind: 'malformed',
    says: { zh: '没有写明是哪个单位', en: 'It is not said which body it is' },
    next: { zh: '选择本系统的机构，或填写单位名称', en: 'Choose an organization of this system, or give the name' },
  },
  PLACE_UNKNOWN: {
    kind: 'malformed',
    says: {
      zh: '行政区划代码 {place} 的前两位不是省级代码',
      en: 'The first two digits of the place {place} are no province',
    },
    next: { zh: '请填写六位行政区划代码，例如 110000', en: 'Give the six digits of the place, 110000 for example' },
  },
  CHARGE_ALREADY_GIVEN: {
    kind: 'conflict',
    says: { zh: '{number} 已由该成员负责', en: '{number} is in its charge already' },
    next: { zh: '不必重复指定', en: 'It need not be charged again' },
  },
  NOT_A_MANDATORY_STANDARD: {
    kind: 'conflict',
    says: {
      zh: '{number} 不是强制性标准，没有实施情况统计分析的要求',
      en: '{number} is no mandatory standard; no statistics of its implementation are asked for',
    },
    next: { zh: '请核对标准编号', en: 'Check the number' },
    basis: [{ source: 'SL', article: '29.1', confidence: 'V' }],
  },
  STATISTICS_NOT_FOUND: {
    kind: 'notFound',
    says: { zh: '没有找到这项统计分析任务', en: 'There is no such statistics task' },
    next: { zh: '请从任务列表中选择', en: 'Choose it from the list' },
  },
  STATISTICS_ALREADY_ASSIGNED: {
    kind: 'conflict',
    says: { zh: '{year} 年的任务已全部下达', en: 'All tasks of {year} are assigned already' },
    next: { zh: '请核对年度，或先指定负责的标准', en: 'Check the year, or charge it with standards first' },
  },
  STATISTICS_NOT_NOW: {
    kind: 'notNow',
    says: { zh: '这项任务现在是“{state}”，不能这样办理', en: 'The task is “{state}” now; this cannot be done' },
    next: { zh: '刷新后查看最新状态', en: 'Load the page again to see how it stands' },
  },
  STATISTICS_PART_EXCEEDS: {
    kind: 'malformed',
    says: { zh: '“{part}”{small} 大于“{whole}”{large}', en: '“{part}” {small} is more than “{whole}” {large}' },
    next: { zh: '请核对这两个数', en: 'Check the two numbers' },
  },
  STATISTICS_FORM_REFUSED: {
    kind: 'malformed',
    says: { zh: '统计分析报告有数字前后矛盾', en: 'Numbers of the report contradict one another' },
    next: { zh: '按所列各项改正后再提交', en: 'Put right what is listed and send it again' },
  },
  STATISTICS_NONE_ACCEPTED: {
    kind: 'notNow',
    says: {
      zh: '{year} 年还没有已接收的报告，不能汇总',
      en: 'No report of {year} was accepted yet; there is nothing to add up',
    },
    next: { zh: '先接收各统计分析点的报告', en: 'Accept the reports of the points first' },
  },
  RETURN_WITHOUT_REASON: {
    kind: 'malformed',
    says: { zh: '退回时没有写明理由', en: 'It is returned without a reason' },
    next: { zh: '写明需要补正什么', en: 'Say what has to be put right' },
  },
  FORM_FIELD_KNOWN: {
    kind: 'conflict',
    says: { zh: '表中已有“{label}”这一项', en: 'The form has a field “{label}” already' },
    next: { zh: '请直接使用，或换一个名称', en: 'Use it, or choose another name' },
  },
  OBSERVATION_TASK_NOT_FOUND: {
    kind: 'notFound',
    says: { zh: '没有找到这项监测任务', en: 'There is no such monitoring task' },
    next: { zh: '请从该监测点的任务中选择', en: 'Choose it from the tasks of the point' },
  },
  OBSERVATION_OUTSIDE_TASK: {
    kind: 'conflict',
    says: { zh: '{on} 不在任务期间 {from} 至 {to} 之内', en: '{on} is not within the task, {from} to {to}' },
    next: { zh: '请核对观测日期', en: 'Check the day of the observation' },
  },
  OBSERVATION_IN_FUTURE: {
    kind: 'malformed',
    says: { zh: '观测日期 {on} 还没有到', en: 'The day of the observation, {on}, has not come yet' },
    next: { zh: '请核对观测日期', en: 'Check the day of the observation' },
  },
  OBSERVATION_NOT_FOUND: {
    kind: 'notFound',
    says: { zh: '没有找到这条观测，或已撤回', en: 'There is no such observation, or it was withdrawn' },
    next: { zh: '请从观测列表中选择', en: 'Choose it from the list' },
  },
  NOT_ENFORCING_BODY: {
    kind: 'notAllowed',
    says: {
      zh: '您不是 {number} 登记的监督执法部门',
      en: 'You do not act for the body that is entered as enforcing {number}',
    },
    next: {
      zh: '由登记的监督执法部门反馈，或先登记责任部门',
      en: 'The body that enforces it tells of it; or enter who is in charge first',
    },
  },
  NOT_YOUR_POINT: {
    kind: 'notAllowed',
    says: { zh: '这是其他单位的任务和数据', en: 'These tasks and data are another body’s' },
    next: { zh: '由该单位的经办人或负责人办理', en: 'Ask an officer or the head of that body' },
  },
  GRADING_UNREACHABLE: {
    kind: 'malformed',
    says: {
      zh: '要求至少 {atLeast} 项达到，而“{grade}”只设了 {given} 项下限',
      en: 'At least {atLeast} quantities are asked for, but “{grade}” sets bounds for {given} only',
    },
    next: { zh: '增加下限，或减少要求的项数', en: 'Set more bounds, or ask for fewer quantities' },
  },
  METRIC_ALREADY_ENTERED: {
    kind: 'conflict',
    says: {
      zh: '{number} {year} 年的六项量已经登记',
      en: 'The six quantities of {number} for {year} are entered already',
    },
    next: { zh: '如需更正，请带上更正说明重新登记', en: 'To correct them, enter them again with a note' },
  },
} as const satisfies Record<string, RefusalEntry>
