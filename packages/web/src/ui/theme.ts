import type { ThemeConfig } from 'antd'

/**
 * The colours of the product. A colour has a meaning or is absent: vermilion for breach, overdue and destruction, amber
 * for due soon and to be verified, bamboo for done, indigo for links and selection. Each pair with its ground is AA.
 */
export type Palette = {
  readonly ink: string
  readonly inkOn: string
  readonly paper: string
  readonly surface: string
  readonly sunken: string
  readonly slate: string
  readonly rule: string
  readonly control: string
  readonly vermilion: string
  readonly amber: string
  readonly bamboo: string
  readonly indigo: string
}

export const light: Palette = {
  ink: '#1B2733',
  inkOn: '#FFFFFF',
  paper: '#FBFAF7',
  surface: '#FFFFFF',
  sunken: '#F3F1EB',
  slate: '#5B6776',
  rule: '#E3E0D8',
  control: '#7B848F',
  vermilion: '#B5332A',
  amber: '#965A08',
  bamboo: '#2C6E4F',
  indigo: '#2B4C7E',
}

export const dark: Palette = {
  ink: '#E9E5DB',
  inkOn: '#14191F',
  paper: '#14191F',
  surface: '#1B222A',
  sunken: '#232B34',
  slate: '#A5B0BC',
  rule: '#353E48',
  control: '#77828E',
  vermilion: '#F0897E',
  amber: '#E3AE62',
  bamboo: '#7FC8A3',
  indigo: '#9FBDEA',
}

/** The class that carries the variables of the component library; one for both palettes, so switching needs no render. */
export const VARIABLES_KEY = 'zs'

export const themeOf = (palette: Palette): ThemeConfig => ({
  zeroRuntime: true,
  hashed: false,
  cssVar: { key: VARIABLES_KEY },
  token: {
    colorPrimary: palette.ink,
    colorLink: palette.indigo,
    colorLinkHover: palette.indigo,
    colorLinkActive: palette.indigo,
    colorInfo: palette.indigo,
    colorSuccess: palette.bamboo,
    colorWarning: palette.amber,
    colorError: palette.vermilion,
    colorText: palette.ink,
    colorTextHeading: palette.ink,
    colorTextSecondary: palette.slate,
    colorTextTertiary: palette.slate,
    colorTextDescription: palette.slate,
    colorTextPlaceholder: palette.slate,
    colorTextDisabled: palette.slate,
    colorTextLightSolid: palette.inkOn,
    colorBgBase: palette.surface,
    colorBgContainer: palette.surface,
    colorBgElevated: palette.surface,
    colorBgLayout: palette.paper,
    colorBgContainerDisabled: palette.sunken,
    colorFillAlter: palette.sunken,
    colorBorder: palette.control,
    colorBorderSecondary: palette.rule,
    colorSplit: palette.rule,
    controlItemBgHover: palette.sunken,
    controlItemBgActive: palette.sunken,
    controlItemBgActiveHover: palette.sunken,
    borderRadius: 3,
    borderRadiusLG: 4,
    borderRadiusSM: 2,
    fontSize: 14,
    lineHeight: 22 / 14,
    controlHeight: 34,
    // The body says which faces, by language.
    fontFamily: 'inherit',
    boxShadow: 'none',
    boxShadowTertiary: 'none',
    motionDurationMid: '0.1s',
    motionDurationSlow: '0.15s',
  },
  components: {
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', fontWeight: 500 },
    Table: {
      cellPaddingBlockSM: 6,
      cellPaddingInlineSM: 10,
      headerBg: palette.sunken,
      headerColor: palette.slate,
      rowHoverBg: palette.sunken,
    },
    Drawer: { paddingLG: 20 },
  },
})

/** The palette as CSS custom properties (`--ink`, `--paper`, …). */
export const variablesOf = (palette: Palette): string =>
  Object.entries(palette)
    .map(([name, value]) => `--${name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}:${value};`)
    .join('')
