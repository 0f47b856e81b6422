import { walkXml } from './papers/reading/xml-events.ts'

/** Outline level 9 is Word's way of saying "body text". */
const BODY_LEVEL = 9
const INHERITANCE_DEPTH_MAX = 20

type Style = { readonly id: string; basedOn: string | null; level: number | null }

/** The outline level (0 is a chapter) of each style that makes a heading, also where it is inherited from another style. */
export function headingStyles(part: string, xml: string): ReadonlyMap<string, number> {
  const styles = readStyles(part, xml)
  return new Map(
    [...styles.keys()].flatMap((id): [string, number][] => {
      const level = levelOf(styles, id)
      return isHeadingLevel(level) ? [[id, level]] : []
    }),
  )
}

export const isHeadingLevel = (level: number | null): level is number => level !== null && level < BODY_LEVEL

function readStyles(part: string, xml: string): ReadonlyMap<string, Style> {
  const styles = new Map<string, Style>()
  let current: Style | null = null
  walkXml(part, xml, {
    skip: new Set(['rPr', 'tblPr', 'latentStyles', 'docDefaults']),
    open({ name, attributes }) {
      if (name === 'style') {
        current = { id: attributes['styleId'] ?? '', basedOn: null, level: null }
        styles.set(current.id, current)
      } else if (current && name === 'basedOn') current.basedOn = attributes['val'] ?? null
      else if (current && name === 'outlineLvl') current.level = Number(attributes['val'] ?? BODY_LEVEL)
    },
    close(name) {
      if (name === 'style') current = null
    },
    text: () => undefined,
  })
  return styles
}

function levelOf(styles: ReadonlyMap<string, Style>, id: string): number | null {
  let style = styles.get(id)
  for (let depth = 0; style && depth < INHERITANCE_DEPTH_MAX; depth += 1) {
    if (style.level !== null) return style.level
    style = style.basedOn === null ? undefined : styles.get(style.basedOn)
  }
  return null
}
