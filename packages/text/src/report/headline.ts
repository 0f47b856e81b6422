import type { Language, Worded } from '@zhunsheng/core'
import type { CheckReport, Finding, NotChecked } from '../checks/check-report.ts'

/** The number and name of the document, or that it has none. */
export function headline({ document: { number, title } }: CheckReport, language: Language): string {
  if (number === null && title === null) return language === 'zh' ? '（未读到名称和编号）' : '(no name or number found)'
  const name = title === null ? '' : language === 'zh' ? `《${title}》` : title
  return [number, name].filter(Boolean).join(' ')
}

const countWords: Worded = {
  zh: '错误 {error}、警告 {warning}、提示 {advice}',
  en: '{error} errors, {warning} warnings, {advice} pieces of advice',
}

/** Counts in one sentence: what was found, what is on trial, and how many rules could not tell. */
export function countLine({ counts, notChecked }: CheckReport, language: Language): string {
  const { error, warning, advice } = counts.findings
  const found = countWords[language]
    .replace('{error}', String(error))
    .replace('{warning}', String(warning))
    .replace('{advice}', String(advice))
  return language === 'zh'
    ? `${found}；试用规则 ${counts.trial} 处；已搁置 ${counts.suppressed} 处；未检查 ${notChecked.length} 项`
    : `${found}; ${counts.trial} on trial; ${counts.suppressed} set aside; ${notChecked.length} not checked`
}

/** What became of the findings of the draft before; '' where none was given. */
export function draftsLine({ drafts }: CheckReport, language: Language): string {
  if (!drafts) return ''
  const { persisting, fixed, undetermined } = drafts
  return language === 'zh'
    ? `与上一稿相比：仍有 ${persisting} 处，已改好 ${fixed} 处，新增 ${drafts.new} 处；不能比较 ${undetermined} 处`
    : `Against the draft before: ${persisting} persist, ${fixed} fixed, ${drafts.new} new; ${undetermined} cannot be compared`
}

/** Where a finding stands, for people: its clause, else the title above it, else nothing. */
export const placeWords = ({ clause, titles }: Pick<Finding, 'clause' | 'titles'>): string =>
  clause ?? titles.at(-1) ?? ''

export const notCheckedWords = (each: NotChecked, language: Language): string =>
  each.kind === 'part'
    ? `${each.code} ${each.detail}`
    : `${each.id} ${each.title[language]}：${each.words[language]}${each.detail === null ? '' : `（${each.detail}）`}`
