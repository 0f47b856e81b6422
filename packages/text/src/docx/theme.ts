import { child, children, type Element } from './element.ts'

/** What `w:asciiTheme="minorHAnsi"` and its like stand for (ECMA-376-1, 17.18.96); null where the theme is silent. */
export type ThemeFonts = { readonly fontOf: (reference: string | undefined) => string | null }

export const NO_THEME: ThemeFonts = { fontOf: () => null }

/** The scripts by which a theme names East Asian fonts, by the language of `w:themeFontLang`. */
const SCRIPT_OF: Readonly<Record<string, string>> = {
  'zh-CN': 'Hans',
  'zh-SG': 'Hans',
  'zh-TW': 'Hant',
  'zh-HK': 'Hant',
}

export function readTheme(theme: Element, eastAsianLanguage: string | null): ThemeFonts {
  const scheme = child(child(theme, 'a:themeElements'), 'a:fontScheme')
  const script = SCRIPT_OF[eastAsianLanguage ?? 'zh-CN'] ?? 'Hans'
  const major = fontsOf(child(scheme, 'a:majorFont'), script)
  const minor = fontsOf(child(scheme, 'a:minorFont'), script)
  return {
    fontOf: (reference) => {
      if (!reference) return null
      const fonts = reference.startsWith('major') ? major : minor
      return reference.endsWith('EastAsia') ? fonts.eastAsia : fonts.latin
    },
  }
}

function fontsOf(fonts: Element | undefined, script: string): { latin: string | null; eastAsia: string | null } {
  const scripted = children(fonts, 'a:font').find((font) => font.attributes['script'] === script)
  return {
    latin: child(fonts, 'a:latin')?.attributes['typeface'] || null,
    // An empty typeface leaves the choice to the language of the file.
    eastAsia: child(fonts, 'a:ea')?.attributes['typeface'] || scripted?.attributes['typeface'] || null,
  }
}
