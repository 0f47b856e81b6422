import type { ClaimedStatus } from '@zhunsheng/core'

/** Words of catalogues for a status. Null: the word says that the source itself does not know, or that it means neither. */
const STATUS_WORDS: Readonly<Record<string, ClaimedStatus | null>> = {
  现行: 'current',
  现行有效: 'current',
  有效: 'current',
  已实施: 'current',
  即将实施: 'coming',
  未实施: 'coming',
  待实施: 'coming',
  废止: 'withdrawn',
  已废止: 'withdrawn',
  作废: 'withdrawn',
  被代替: 'replaced',
  被替代: 'replaced',
  已代替: 'replaced',
  已替代: 'replaced',
  已被代替: 'replaced',
  有更新版: 'replaced',
  有更新版本: 'replaced',
  正在起草: 'plan',
  正在征求意见: 'plan',
  正在审查: 'plan',
  正在批准: 'plan',
  制定中: 'plan',
  修订中: 'plan',
  计划: 'plan',
  暂缓: 'plan',
  已终止: 'terminated',
  终止: 'terminated',
  // Of a plan: it came out as a standard under another number, of which the word says nothing.
  已发布: null,
  待查: null,
  未知: null,
  plan: 'plan',
  coming: 'coming',
  current: 'current',
  active: 'current',
  valid: 'current',
  replaced: 'replaced',
  superseded: 'replaced',
  withdrawn: 'withdrawn',
  abolished: 'withdrawn',
  terminated: 'terminated',
}

/** `unread`: a word that nobody has told us the meaning of. */
export function readStatus(text: string): { readonly status: ClaimedStatus | null; readonly isUnread: boolean } {
  const word = text.normalize('NFKC').trim().toLowerCase()
  const status = STATUS_WORDS[word]
  return { status: status ?? null, isUnread: status === undefined }
}
