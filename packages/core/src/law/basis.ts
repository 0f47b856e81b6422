import type { Language } from '../worded.ts'
import { type LegalSource, type SourceId, sources } from './sources.ts'

/**
 * How far a provision has been read: V in the original; V2 in a second-hand text or in part; R remembered; U doubtful
 * or contradictory; H derived by us, not law. V and V2 may be acted on; R only as a default marked 待核; U never.
 */
export type Confidence = 'V' | 'V2' | 'R' | 'U' | 'H'

/**
 * Where something is laid down. `article` is '14', '29.2' (article 29, paragraph 2), '10.3.1' (item 1 of that paragraph),
 * '200–204' (a range), '四' (an item of a document that numbers in Chinese), or '' for the whole source.
 */
export type Basis = { readonly source: SourceId; readonly article: string; readonly confidence: Confidence }

const ITEMS = '一二三四五六七八九十'

export function resolveBasis(basis: Basis): LegalSource {
  return sources[basis.source]
}

/** Whether the provision has to be read in the original before anyone relies on it. */
export function isToBeVerified({ confidence }: Basis): boolean {
  return confidence === 'R' || confidence === 'U'
}

/** 《团体标准管理规定》第 14 条; with 约 for V2, （待核） for R and U, （推定） for H. */
export function wordBasis(basis: Basis, language: Language): string {
  const { shortZh, titleEn } = resolveBasis(basis)
  const about = basis.confidence === 'V2' && basis.article !== ''
  const mark = markOf(basis, language)
  if (language === 'zh') return `${shortZh}${about ? '约' : ''}${wordArticleZh(basis.article)}${mark}`
  const article = wordArticleEn(basis.article)
  return `${titleEn}${article === '' ? '' : `, ${about ? 'about ' : ''}${article}`}${mark}`
}

function markOf(basis: Basis, language: Language): string {
  if (isToBeVerified(basis)) return language === 'zh' ? '（待核）' : ' (to be verified)'
  // The organization's own rule claims no law, so there is nothing to qualify.
  if (basis.confidence === 'H' && basis.source !== 'ORG') return language === 'zh' ? '（推定）' : ' (derived)'
  return ''
}

function wordArticleZh(article: string): string {
  if (article === '') return ''
  if (isItem(article)) return `（${article}）`
  if (isRange(article)) return `第 ${article.replace('–', '～')} 条`
  if (!isNumbered(article)) return ` ${article}`
  const [number, paragraph, item] = article.split('.')
  return `第 ${number} 条${paragraph ? `第 ${paragraph} 款` : ''}${item ? `第 ${item} 项` : ''}`
}

function wordArticleEn(article: string): string {
  if (isItem(article)) return `item ${itemNumber(article)}`
  if (isRange(article)) return `Articles ${article}`
  if (!isNumbered(article)) return article
  const [number, ...rest] = article.split('.')
  return `Article ${number}${rest.map((part) => `(${part})`).join('')}`
}

function isNumbered(article: string): boolean {
  return /^\d+(\.\d+){0,2}$/u.test(article)
}

function isRange(article: string): boolean {
  return /^\d+–\d+$/u.test(article)
}

/** 一 to 十九, as far as such documents go. */
function isItem(article: string): boolean {
  return /^(?:[一二三四五六七八九]|十[一二三四五六七八九]?)$/u.test(article)
}

function itemNumber(article: string): number {
  const last = ITEMS.indexOf(article.slice(-1)) + 1
  return article.length === 2 ? 10 + last : last
}
