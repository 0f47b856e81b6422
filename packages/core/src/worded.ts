/** A text in both languages of the product. Chinese is the first language; English is complete. */
export type Worded = { readonly zh: string; readonly en: string }

export type Language = 'zh' | 'en'

type WordValue = string | number | boolean | null | Worded

/** What is filled into a sentence. Plain JSON; a `Worded` value is said in the language of the sentence. */
export type WordData = Readonly<Record<string, WordValue | readonly WordValue[]>>

/** Puts `data` into the `{name}` places of a template; a list is joined as its language joins lists. */
export function fill(template: string, data: WordData, language: Language): string {
  return template.replace(/\{(\w+)\}/gu, (_, name: string) => wordAny(data[name], language))
}

export const say = (worded: Worded, data: WordData, language: Language): string =>
  fill(worded[language], data, language)

function wordAny(value: WordData[string] | undefined, language: Language): string {
  if (isList(value)) return value.map((item) => wordOne(item, language)).join(language === 'zh' ? '、' : ', ')
  return wordOne(value, language)
}

const isList = (value: WordData[string] | undefined): value is readonly WordValue[] => Array.isArray(value)

function wordOne(value: WordValue | undefined, language: Language): string {
  if (value === undefined || value === null || value === '') return language === 'zh' ? '（未填）' : '(not given)'
  if (typeof value === 'boolean') return value ? (language === 'zh' ? '是' : 'yes') : language === 'zh' ? '否' : 'no'
  return typeof value === 'object' ? value[language] : String(value)
}
