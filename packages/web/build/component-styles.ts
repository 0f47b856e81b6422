import { extractStyle } from '@ant-design/static-style-extract'
import { ConfigProvider } from 'antd'
import { createElement, type ReactNode } from 'react'
import type { Plugin } from 'vite'
import { dark, light, type Palette, themeOf, VARIABLES_KEY, variablesOf } from '../src/ui/theme.ts'

/** The library's components that the pages use; a component missing here would appear without style. */
const USED = [
  'Button',
  'Input',
  'Table',
  'Drawer',
  'Select',
  'Progress',
  'Pagination',
  'Empty',
  'Spin',
  'Dropdown',
  'Tooltip',
]

const REQUEST = 'virtual:component-styles.css'
const RESOLVED = `\0${REQUEST}`

/**
 * Writes the styles of the component library once, at build time, so that the browser computes none. Every rule reads
 * CSS variables; the dark palette is the same variables again under `data-theme="dark"`.
 */
export function componentStyles(): Plugin {
  return {
    name: 'zhunsheng-component-styles',
    resolveId: (id) => (id === REQUEST ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? styles() : undefined),
  }
}

export function styles(): string {
  return [
    `:root{color-scheme:light;${variablesOf(light)}}`,
    `:root[data-theme="dark"]{color-scheme:dark;${variablesOf(dark)}}`,
    extracted(light),
    ...variableRules(extracted(dark)).map((rule) => `[data-theme="dark"] ${rule}`),
  ].join('\n')
}

function extracted(palette: Palette): string {
  // Runtime styles are switched on here and only here: extraction reads what they would have written.
  const theme = { ...themeOf(palette), zeroRuntime: false }
  const customTheme = (node: ReactNode) => createElement(ConfigProvider, { theme }, node)
  return extractStyle({ includes: USED, customTheme })
}

function variableRules(css: string): string[] {
  const pattern = new RegExp(`\\.${VARIABLES_KEY}[^{},]*\\{[^{}]*\\}`, 'gu')
  return (css.match(pattern) ?? []).filter((rule) => rule.includes('--ant-'))
}
