export type ColorScheme = 'system' | 'light' | 'dark'

const STORED = 'zhunsheng.color-scheme'

export const storedScheme = (): ColorScheme => {
  const value = globalThis.localStorage?.getItem(STORED)
  return value === 'light' || value === 'dark' ? value : 'system'
}

/** Marks the document with the palette to use, and follows the system until a palette has been chosen on this device. */
export function startColorScheme(): void {
  const preference = matchMedia('(prefers-color-scheme: dark)')
  const apply = () => mark(storedScheme(), preference.matches)
  preference.addEventListener('change', apply)
  apply()
}

export function changeScheme(scheme: ColorScheme): void {
  if (scheme === 'system') localStorage.removeItem(STORED)
  else localStorage.setItem(STORED, scheme)
  mark(scheme, matchMedia('(prefers-color-scheme: dark)').matches)
}

function mark(scheme: ColorScheme, systemIsDark: boolean): void {
  document.documentElement.dataset.theme = scheme === 'dark' || (scheme === 'system' && systemIsDark) ? 'dark' : 'light'
}
