import type { RefusalEntry } from '../../refusals/refusal.ts'

export const declarationRefusals = {
  DECLARATION_NOT_FOUND: {
    kind: 'notFound',
    says: { zh: '没有找到这份自我声明', en: 'There is no such declaration' },
    next: { zh: '请从声明列表中选择', en: 'Choose it from the list of declarations' },
  },
  DECLARANT_NOT_ENTERPRISE: {
    kind: 'conflict',
    says: {
      zh: '{name}不是企业，不办理企业标准自我声明',
      en: '{name} is no enterprise; it makes no such declarations',
    },
    next: { zh: '请选择登记为企业的机构', en: 'Choose a body that is entered as an enterprise' },
    basis: [{ source: 'SL', article: '27.1', confidence: 'V' }],
  },
  DECLARATION_WITHDRAWN: {
    kind: 'notNow',
    says: { zh: '这份自我声明已撤回', en: 'This declaration is withdrawn' },
    next: { zh: '如需重新公开，请新建一份声明', en: 'To declare the product again, make a new declaration' },
  },
  DECLARATION_CELL_MISSING: {
    kind: 'malformed',
    says: { zh: '第 {row} 行“{column}”没有填写', en: 'Row {row}: “{column}” is empty' },
    next: { zh: '填写后重新上传', en: 'Fill it in and upload the sheet again' },
  },
  DECLARATION_CELL_NOT_ONE_OF: {
    kind: 'malformed',
    says: { zh: '第 {row} 行“{column}”写的是“{value}”', en: 'Row {row}: “{column}” says “{value}”' },
    next: { zh: '请写其中之一：{wanted}', en: 'Write one of: {wanted}' },
  },
  DECLARATION_CELL_NO_DAY: {
    kind: 'malformed',
    says: { zh: '第 {row} 行首次提供日期“{value}”不是日期', en: 'Row {row}: “{value}” is no date' },
    next: { zh: '写成 2026-01-15', en: 'Write it as 2026-01-15' },
  },
  DECLARATION_CELL_NO_NUMBER: {
    kind: 'malformed',
    says: { zh: '第 {row} 行“{value}”不是标准编号', en: 'Row {row}: “{value}” is no number of a standard' },
    next: { zh: '写全代号、顺序号和年份，例如 GB/T 1.1—2020', en: 'Write code, number and year, as in GB/T 1.1—2020' },
  },
  DECLARATION_TITLE_UNKNOWN: {
    kind: 'malformed',
    says: {
      zh: '第 {row} 行没有写 {number} 的名称，登记库也没有收录',
      en: 'Row {row}: no title of {number} is given, and it is not held here',
    },
    next: { zh: '请填写标准名称', en: 'Give the title' },
  },
  DECLARATION_WITHOUT_STANDARD: {
    kind: 'malformed',
    says: { zh: '“{product}”没有写执行的标准', en: '“{product}” names no standard' },
    next: { zh: '至少填写一个标准编号', en: 'Give at least one number' },
  },
  DECLARATION_SHEET_HEADER: {
    kind: 'malformed',
    says: { zh: '表头缺少：{missing}', en: 'The header lacks: {missing}' },
    next: { zh: '请用本页的模板', en: 'Use the template of this page' },
  },
  DECLARATION_SHEET_TOO_LONG: {
    kind: 'malformed',
    says: { zh: '表中有 {rows} 行，一次最多 {max} 行', en: 'The sheet has {rows} rows; {max} are taken at once' },
    next: { zh: '请分成几个文件上传', en: 'Split it into several files' },
  },
  DECLARATION_NOTHING_TO_PUBLISH: {
    kind: 'notNow',
    says: { zh: '没有待公开的内容', en: 'There is nothing to publish' },
    next: { zh: '先修改并保存', en: 'Change and save it first' },
  },
  DECLARATION_CHECK_FAILED: {
    kind: 'conflict',
    says: { zh: '公开前检查有 {count} 项不符合：{what}', en: '{count} checks before publication failed: {what}' },
    next: { zh: '改正所列各项后再公开', en: 'Put right what is listed, then publish' },
    basis: [{ source: 'SL', article: '27.1', confidence: 'V' }],
  },
  DECLARATION_UNCONFIRMED: {
    kind: 'conflict',
    says: { zh: '有 {count} 项无法判定：{what}', en: '{count} checks could not be judged: {what}' },
    next: {
      zh: '自行核对后，写明确认的内容再公开',
      en: 'Look them up yourself and say what you confirm, then publish',
    },
  },
  DECLARATION_CHANGE_WITHOUT_REASON: {
    kind: 'malformed',
    says: { zh: '没有写明变更或更正的原因', en: 'It is not said why the declaration is changed or corrected' },
    next: { zh: '写明原因后再公开；原因随历史一并公开', en: 'Give the reason; it is published with the history' },
  },
} as const satisfies Record<string, RefusalEntry>
