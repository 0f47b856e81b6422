import type { RefusalEntry } from '../../refusals/refusal.ts'

export const promotionRefusals = {
  PROMOTION_NOT_FOUND: {
    kind: 'notFound',
    says: { zh: '没有找到这项宣贯', en: 'There is no such promotion' },
    next: { zh: '从宣贯列表中选择', en: 'Choose it from the list' },
  },
  PROMOTION_NOT_NOW: {
    kind: 'notNow',
    says: { zh: '这项宣贯现在是“{state}”，不能这样办理', en: 'The promotion is “{state}” now; this cannot be done' },
    next: { zh: '刷新后查看最新状态', en: 'Load the page again to see how it stands' },
  },
  PROMOTION_DAY_TO_COME: {
    kind: 'malformed',
    says: { zh: '举行日期 {on} 还没有到', en: 'The day {on} has not come yet' },
    next: { zh: '举行后再登记', en: 'Enter it once it was held' },
  },
} as const satisfies Record<string, RefusalEntry>
