import { type ReviewReason, reviewSources, wordReviewReason } from '@zhunsheng/core'
import type { ItemRow } from './plan-store.ts'

/** Why a standard is reviewed, in one Chinese sentence, as the papers and the project carry it. */
export function reasonsInWords({ reasons, note }: Pick<ItemRow, 'reasons' | 'note'>): string {
  const speaking = (reasons as readonly ReviewReason[]).filter(({ verdict }) => verdict === 'fail') // written by the plan alone
  const said = speaking.map((reason) => `${reviewSources[reason.source].title.zh}：${wordReviewReason(reason, 'zh')}`)
  return [...said, ...(note ? [note] : [])].join('；') || '列入年度复审计划'
}
