import type { Block } from './document.ts'
import { OBJECT_PLACEHOLDER } from './source-map.ts'
import { skipGap, withoutGaps } from './words.ts'
import type { Working } from './working.ts'

const CAPTION =
  /^[\s\u3000\uFFFC]*(续?)[\s\u3000]*(图|表)[\s\u3000]*((?:[A-ZＡ-Ｚ][\s\u3000]*[.．\-－—–]?[\s\u3000]*)?[0-9０-９]{1,3}(?:[.．\-－—–][0-9０-９]{1,3}){0,4}(?:[a-z](?![A-Za-z]))?)(?![0-9]|[A-Za-z](?![A-Za-z]))/u
const SAID =
  /^(?:给出|所示|列出|显示|说明|描述|规定|表示|展示|示出|为|是|中|的|和|与|及|或|、|，|至|～|~|以|可|应|宜|进行|提供|见|概括|描绘)/u
/** What no title begins with, set off from the number or not; 规定值 and 说明书 may begin one. */
const SAID_AFTER_GAP =
  /^(?:的|所[示列述给]|给出|列出|示出|[规约]定了|说明了|描述了|显示了|表示了|表明|概括了|展示了|提供了|中[的所给列规第各]|[和与及或、，]\s?[图表]|[至～~]\s?[图表]?\s?[A-Z\d]|是|为[^了])/u
const LEADS_IN = /(?:如下|所示|下列|以下|说明|分别|包括|其中)[^：:]{0,8}[：:]\s*$/u
const LONGEST_CAPTION = 90

export type CaptionNumber = {
  readonly of: 'figure' | 'table'
  readonly value: string
  readonly typed: string
  readonly to: number
}

/** The number of a caption at the head of a text that may be one; null where the words go on as a sentence. */
export function captionOf(text: string): CaptionNumber | null {
  if (text.length > LONGEST_CAPTION) return null
  const match = CAPTION.exec(text)
  if (!match?.[2] || !match[3]) return null
  const end = match[0].length
  const to = skipGap(text, end)
  const rest = text.slice(to)
  if (/。|；\s*$/u.test(rest) || /，[^，]*[应可宜].*$/u.test(rest)) return null
  if ((to === end ? SAID : SAID_AFTER_GAP).test(rest) || LEADS_IN.test(rest)) return null
  const value = `${match[2]}${withoutGaps(match[3]).normalize('NFKC')}`
  return { of: match[2] === '图' ? 'figure' : 'table', value, typed: match[0].replaceAll('\uFFFC', '').trim(), to }
}

const FARTHEST = 4

/**
 * Finds the table below or the figure above (else on the other side) that each caption names. A drawing may be anchored at
 * the head of its caption: then the caption is its own target.
 */
export function findTargets(works: readonly Working[]): void {
  const claimed = new Set<number>()
  const captions = works.filter((work) => work.caption !== null)
  for (const look of ['usual', 'other'] as const) {
    for (const work of captions) {
      if (!work.caption || work.caption.target !== null) continue
      const step = (work.caption.of === 'table') === (look === 'usual') ? 1 : -1
      const target = nearest(works, work.index, step, work.caption.of, claimed)
      if (target === null) continue
      claimed.add(target)
      work.caption = { of: work.caption.of, target }
    }
  }
  for (const work of captions) {
    if (work.caption?.of === 'figure' && work.caption.target === null && holdsItsDrawing(work)) {
      work.caption = { of: 'figure', target: work.index }
    }
  }
}

const holdsItsDrawing = ({ text, pictures }: Working): boolean =>
  pictures.length > 0 && text.trimStart().startsWith(OBJECT_PLACEHOLDER)

function nearest(
  works: readonly Working[],
  from: number,
  step: 1 | -1,
  of: 'figure' | 'table',
  claimed: ReadonlySet<number>,
): number | null {
  let seen = 0
  for (let at = from + step; at >= 0 && at < works.length && seen < FARTHEST; at += step) {
    const work = works[at] as Working // within bounds
    if (work.kind === 'empty') continue
    if (work.kind === of) return claimed.has(at) ? null : at
    if (!isBetween(work, of)) return null
    seen += 1
  }
  return null
}

/** What may stand between a caption and what it names: notes, footnotes, a legend or the line of units. */
function isBetween(work: Working, of: 'figure' | 'table'): boolean {
  const passable: readonly Block['kind'][] = ['note', 'footnote', 'figure', 'list-item']
  if (passable.includes(work.kind)) return of === 'figure' || work.kind !== 'figure'
  return work.kind === 'paragraph' && work.text.trim().length <= 20 && !work.text.includes('。')
}
