import type { RefusalEntry } from '../../refusals/refusal.ts'

export const pilotRefusals = {
  PILOT_NOT_FOUND: {
    kind: 'notFound',
    says: { zh: '没有找到这个试点项目', en: 'There is no such pilot' },
    next: { zh: '从试点列表中选择', en: 'Choose it from the list' },
  },
  PILOT_NOT_NOW: {
    kind: 'notNow',
    says: { zh: '这个试点现在是“{state}”，不能这样办理', en: 'The pilot is “{state}” now; this cannot be done' },
    next: { zh: '刷新后查看最新状态', en: 'Load the page again to see how it stands' },
  },
  PILOT_DAYS_IN_WRONG_ORDER: {
    kind: 'malformed',
    says: { zh: '日期前后颠倒：{from} 晚于 {to}', en: 'The days are in the wrong order: {from} is after {to}' },
    next: { zh: '请核对日期', en: 'Check the days' },
  },
  PILOT_DOCUMENTS_MISSING: {
    kind: 'notNow',
    says: { zh: '验收材料不齐，缺：{missing}', en: 'Papers of the acceptance are missing: {missing}' },
    next: { zh: '补齐后再通过验收', en: 'Hand them in, then let it pass' },
    basis: [{ source: 'SGO', article: '六', confidence: 'V' }],
  },
} as const satisfies Record<string, RefusalEntry>
