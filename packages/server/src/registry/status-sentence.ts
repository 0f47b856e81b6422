import { type Language, type StandardStatus, statusTitles, wordDate } from '@zhunsheng/core'

export type Stood = {
  readonly status: StandardStatus
  readonly implementsOn: string | null
  readonly withdrawnOn: string | null
  readonly replacedFrom: string | null
  readonly replaces: readonly string[]
  readonly replacedBy: readonly string[]
}

/** How a standard stands today, in one sentence: “现行，2026-03-01（周日）起实施；代替 T/…”. */
export function statusSentence(stood: Stood, language: Language): string {
  const title = statusTitles[stood.status][language]
  const parts = [since(stood, language), relation(stood, language)].filter((part) => part !== '')
  return language === 'zh'
    ? `${[`${title}${parts[0] ? '，' : ''}${parts[0] ?? ''}`, ...parts.slice(1)].join('；')}。`
    : `${capital([title, ...parts].join('; '))}.`
}

function since({ status, implementsOn, withdrawnOn, replacedFrom }: Stood, language: Language): string {
  const zh = language === 'zh'
  if (status === 'withdrawn' && !withdrawnOn) return zh ? '日期不详' : 'on a day that is not known'
  if (status === 'withdrawn' && withdrawnOn)
    return zh ? `${wordDate(withdrawnOn, language)}起废止` : `since ${wordDate(withdrawnOn, language)}`
  if (status === 'replaced' && replacedFrom)
    return zh ? `${wordDate(replacedFrom, language)}起由新版代替` : `since ${wordDate(replacedFrom, language)}`
  if (!implementsOn) return ''
  return zh ? `${wordDate(implementsOn, language)}起实施` : `in force from ${wordDate(implementsOn, language)}`
}

function relation({ replaces, replacedBy }: Stood, language: Language): string {
  const zh = language === 'zh'
  if (replacedBy.length > 0) return zh ? `由 ${replacedBy.join('、')} 代替` : `replaced by ${replacedBy.join(', ')}`
  if (replaces.length > 0) return zh ? `代替 ${replaces.join('、')}` : `replaces ${replaces.join(', ')}`
  return ''
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
