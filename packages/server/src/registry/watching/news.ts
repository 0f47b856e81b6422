import { currencyVerdicts, isCurrencyVerdict, type Language, say, type WordData, type Worded } from '@zhunsheng/core'

/** One thing that became different about what somebody follows. Statuses and verdicts by code. */
export type News =
  | {
      readonly kind: 'changed'
      readonly number: string
      readonly title: string | null
      readonly from: string
      readonly to: string
      /** What is to be used now, where that is another number. */
      readonly current: string | null
    }
  | {
      readonly kind: 'entered'
      readonly number: string
      readonly title: string | null
      readonly to: string
      /** The day from which it is in force, while that is to come. */
      readonly on: string | null
    }
  | {
      readonly kind: 'left'
      readonly number: string
      readonly title: string | null
      readonly from: string
      readonly to: string
    }
  /** There was more than is told one by one. */
  | { readonly kind: 'more'; readonly count: number }
  /** What is followed has grown beyond what can be looked through. */
  | { readonly kind: 'tooWide'; readonly count: number; readonly max: number }

const words = {
  changed: { zh: '{what}：{from} → {to}', en: '{what}: {from} → {to}' },
  changedFor: { zh: '{what}：{from} → {to}，现行为 {current}', en: '{what}: {from} → {to}; current now: {current}' },
  entered: { zh: '新增 {what}（{to}）', en: 'New: {what} ({to})' },
  enteredComing: { zh: '新增 {what}（{to}，{on} 实施）', en: 'New: {what} ({to}, from {on})' },
  left: { zh: '不再符合：{what}（{from} → {to}）', en: 'No longer among them: {what} ({from} → {to})' },
  more: {
    zh: '另有 {count} 项变化，请打开“关注”页面查看',
    en: 'There are {count} more changes; see the page of what you follow',
  },
  tooWide: {
    zh: '范围已超过 {max} 项（现有 {count} 项），不再逐项告知，请缩小范围',
    en: 'It now holds {count} standards, more than {max}, and is not told one by one any more; narrow it',
  },
} as const satisfies Readonly<Record<string, Worded>>

/** A piece of news as a line. */
export const wordNews = (news: News, language: Language): string =>
  say(templateOf(news), dataOf(news, language), language)

function templateOf(news: News): Worded {
  if (news.kind === 'entered' && news.on !== null) return words.enteredComing
  if (news.kind === 'changed' && news.current !== null && news.current !== news.number) return words.changedFor
  return words[news.kind]
}

function dataOf(news: News, language: Language): WordData {
  switch (news.kind) {
    case 'more':
    case 'tooWide':
      return { ...news }
    case 'changed':
      return { what: nameOf(news), ...statusesOf(news, language), current: news.current ?? '' }
    case 'entered':
      return { what: nameOf(news), ...statusesOf(news, language), on: news.on ?? '' }
    case 'left':
      return { what: nameOf(news), ...statusesOf(news, language) }
  }
}

const nameOf = ({ number, title }: { readonly number: string; readonly title: string | null }): string =>
  title ? `${number}《${title}》` : number

const statusesOf = (news: { readonly from?: string; readonly to: string }, language: Language) => ({
  from: wordVerdict(news.from ?? '', language),
  to: wordVerdict(news.to, language),
})

const wordVerdict = (verdict: string, language: Language): string =>
  isCurrencyVerdict(verdict) ? currencyVerdicts[verdict].title[language] : verdict
