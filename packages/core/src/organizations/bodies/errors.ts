import type { RefusalEntry } from '../../refusals/refusal.ts'

/** Why something was not done to a body, a committee, a code or a yearly duty. */
export const bodiesRefusals = {
  BODY_LACKS_POWER: {
    kind: 'notAllowed',
    says: { zh: '{body}不能办理“{power}”：{why}', en: '{body} may not “{power}”: {why}' },
    next: {
      zh: '请由有此职权的单位办理；职权见单位的“职责”页',
      en: 'Ask a body that may; each one’s page says what it may do',
    },
  },
  COMMITTEE_EXPECTED: {
    kind: 'conflict',
    says: { zh: '“{name}”不是技术委员会或者分技术委员会', en: '“{name}” is no committee or subcommittee' },
    next: { zh: '请从委员会列表中选择', en: 'Choose one from the list of committees' },
  },
  COMMITTEE_SEAT_TAKEN: {
    kind: 'conflict',
    says: { zh: '此人在该日已是本委员会的委员', en: 'This person has a seat in the committee on that day' },
    next: { zh: '如要变更席位，请先结束原席位', en: 'To change the seat, end the one there is first' },
  },
  COMMITTEE_SEAT_NOT_FOUND: {
    kind: 'notFound',
    says: { zh: '没有找到这个席位，或它已经结束', en: 'There is no such seat, or it has ended' },
    next: { zh: '请从委员名单中选择', en: 'Choose it from the list of members' },
  },
  BODY_DAYS_IN_WRONG_ORDER: {
    kind: 'malformed',
    says: { zh: '结束日期 {to} 早于起始日期 {from}', en: 'The last day {to} is before the first day {from}' },
    next: { zh: '请核对两个日期', en: 'Check both days' },
  },
  PREFECTURE_EXPECTED: {
    kind: 'malformed',
    says: { zh: '{place} 不是设区的市的行政区划代码', en: '{place} is no code of a city with districts' },
    next: { zh: '请填写六位代码，末两位为 00，例如 370100', en: 'Give six digits that end in 00, for example 370100' },
  },
  AUTHORIZATION_NOT_FOUND: {
    kind: 'notFound',
    says: { zh: '没有找到这项批准', en: 'There is no such authorization' },
    next: { zh: '请从批准列表中选择', en: 'Choose it from the list' },
  },
  DUTY_NOT_OWED: {
    kind: 'conflict',
    says: { zh: '本单位 {year} 年度没有这项任务', en: 'This body does not owe this for {year}' },
    next: { zh: '请核对年度和单位类别', en: 'Check the year and the kind of the body' },
  },
  YEARLY_REPORT_SENT: {
    kind: 'conflict',
    says: { zh: '这项任务已于 {on} 报送', en: 'This was sent on {on}' },
    next: {
      zh: '如有更正，请在“更正”中重新报送并说明原因',
      en: 'To correct it, send it again with the reason of the correction',
    },
  },
  REPORT_DAY_TO_COME: {
    kind: 'notNow',
    says: { zh: '报送日期 {on} 还没有到', en: '{on} is still to come' },
    next: { zh: '请在报送之后登记', en: 'File it once it has been sent' },
  },
  BODY_KIND_IN_USE: {
    kind: 'conflict',
    says: {
      zh: '本单位正在参加 {cases} 个案卷、有 {projects} 个项目，类别不能更改',
      en: 'This body takes part in {cases} running cases and has {projects} projects; its kind cannot be changed',
    },
    next: {
      zh: '请先办结；登记的是另一单位的，请另行登记新单位',
      en: 'End them first; if another body was meant, register that one',
    },
  },
  BODY_PARENT_OF_OTHER_KIND: {
    kind: 'malformed',
    says: { zh: '“{name}”不能作为这类单位的上级单位', en: '“{name}” cannot stand above a body of this kind' },
    next: { zh: '上级单位应为：{wanted}', en: 'The body above it is one of: {wanted}' },
  },
  SECTOR_CODE_MALFORMED: {
    kind: 'malformed',
    says: { zh: '“{code}”不是行业标准代号', en: '“{code}” is no code of a sector' },
    next: { zh: '请填写两至四个拉丁字母，不带“/T”', en: 'Give two to four letters without “/T”' },
  },
} as const satisfies Record<string, RefusalEntry>
