import {
  type Basis,
  type Language,
  type Reason,
  type WordData,
  type Worded,
  wordBasis,
  wordDate,
  wordReason,
} from '@zhunsheng/core'
import i18next from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import { en } from './en.ts'
import { zh } from './zh.ts'

export type Key = keyof typeof zh

const STORED = 'zhunsheng.language'

/** Sets the words up in the language last chosen on this device; Chinese is the first language. */
export function startWords(language: Language = storedLanguage()): void {
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'zh',
    resources: { zh: { translation: zh }, en: { translation: en } },
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
}

export function changeLanguage(language: Language): void {
  localStorage.setItem(STORED, language)
  document.documentElement.lang = language
  void i18next.changeLanguage(language)
}

const storedLanguage = (): Language => (globalThis.localStorage?.getItem(STORED) === 'en' ? 'en' : 'zh')

/** Everything a page needs to say something in the language of the reader. */
export function useWords() {
  const { t, i18n } = useTranslation()
  const language: Language = i18n.language === 'en' ? 'en' : 'zh'
  return {
    language,
    t: (key: Key, data: Readonly<Record<string, string | number>> = {}): string => t(key, data),
    say: (worded: Worded): string => worded[language],
    day: (date: string): string => wordDate(date, language),
    basis: (basis: Basis): string => wordBasis(basis, language),
    reason: (reason: Reason) => wordReason(reason, language),
    /** What was refused and what to do next, as one sentence. */
    both: (says: string, next: string): string =>
      `${says.replace(/[。.]$/u, '')}${language === 'zh' ? '；' : '; '}${next}`,
    join: (parts: readonly string[]): string => parts.join(language === 'zh' ? '、' : ', '),
  }
}

export type Words = ReturnType<typeof useWords>
export type { Language, WordData }
