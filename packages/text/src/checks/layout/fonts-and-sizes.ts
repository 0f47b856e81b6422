import type { Block } from '../../document/document.ts'
import type { TextRun } from '../../document/text-run.ts'
import type { Check, FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { found, notApplicable, unknown } from '../outcome.ts'
import { type Look, lookOf, SIZE_NAMES } from './prescribed-looks.ts'

export const fontsAndSizes: Check = {
  id: 'P01',
  name: 'fonts-and-sizes',
  group: 'layout',
  title: { zh: '字体字号', en: 'fonts and sizes' },
  why: {
    zh: '同一层次用同一字体字号，读者才看得出文件的结构。',
    en: 'One look for each level lets readers see how the document is built.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '附录 F', confidence: 'V' }],
  modality: 'should',
  appliesTo: { notSpecial: ['construction', 'food-safety', 'metrology', 'amendment'] },
  falsePositiveRisk: 'medium',
  fix: 'suggested',
  state: 'trial',
  messages: {
    differs: { zh: '{role}用的是{found}，应为{expected}', en: '{roleEnglish}: {found} instead of {expected}' },
    style: {
      zh: '{role}用的是{found}，应为{expected}（样式“{style}”）',
      en: '{roleEnglish}: {found} instead of {expected} (style “{style}”)',
    },
  },
  check: ({ document }) => {
    if (document.format !== 'docx') return unknown('format-lacks-it')
    const groups = groupsOf(document.blocks, titleBlocks(document))
    if (groups.length === 0) return notApplicable('nothing-to-check')
    return found(groups.flatMap(faultIn))
  },
}

/** All that has one role and one style, and how many characters have which look. */
type Group = { readonly look: Look; readonly style: string; readonly shown: Shown[] }
type Shown = { readonly font: string | null; readonly size: number | null; readonly first: Block; characters: number }

const titleBlocks = ({ cover }: CheckedText['document']): ReadonlySet<number> =>
  new Set(cover.fields.filter(({ name }) => name === 'title').map(({ block }) => block))

function groupsOf(blocks: readonly Block[], titles: ReadonlySet<number>): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const block of blocks) {
    const look = lookOf(block, titles)
    if (!look) continue
    const style = block.kind === 'table' ? '' : (block.styles[0] ?? '')
    const key = `${look.role.zh}\n${style}`
    const group = groups.get(key) ?? { look, style, shown: [] }
    groups.set(key, group)
    for (const run of runsOf(block)) count(group, block, run)
  }
  return [...groups.values()]
}

const runsOf = ({ table, runs }: Block): readonly TextRun[] =>
  table ? table.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.runs)) : runs

function count({ shown }: Group, first: Block, { from, to, position, fontEastAsia, sizeHalfPoints }: TextRun): void {
  if (position !== 'baseline') return
  let known = shown.find(({ font, size }) => font === fontEastAsia && size === sizeHalfPoints)
  if (!known) {
    known = { font: fontEastAsia, size: sizeHalfPoints, first, characters: 0 }
    shown.push(known)
  }
  known.characters += to - from
}

/** Only the look of most of the characters counts: a word set otherwise is no matter of the style. */
function faultIn({ look, style, shown }: Group): readonly FoundFault[] {
  const most = shown.reduce<Shown | null>(
    (best, each) => (best && best.characters >= each.characters ? best : each),
    null,
  )
  if (!most || (isFont(look, most.font) && isSize(look, most.size))) return []
  const at = { block: most.first.index, from: 0, to: most.first.text.length }
  const expected = shownLook(look.font === null ? null : look.fontName, look.size)
  const { zh: role, en: roleEnglish } = look.role
  const data = { role, roleEnglish, found: shownLook(most.font, most.size), expected }
  return [style === '' ? { at, message: 'differs', data } : { at, message: 'style', data: { ...data, style } }]
}

const isFont = ({ font }: Look, name: string | null): boolean => font === null || name === null || font.test(name)
const isSize = ({ size }: Look, shown: number | null): boolean => shown === null || shown === size

/** Some programs write several names for one font. */
const shownLook = (font: string | null, size: number | null): string =>
  `${size === null ? '' : (SIZE_NAMES[size] ?? `${size / 2} pt `)}${font?.split(';')[0] ?? ''}`
