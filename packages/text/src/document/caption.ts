import type { Block } from './document.ts'
import { skipGap, withoutGaps } from './words.ts'
import type { Working } from './working.ts'

const CAPTION =
  /^[\s\u3000\uFFFC]*(续?)[\s\u3000]*(图|表)[\s\u3000]*((?:[A-ZＡ-Ｚ][\s\u3000]*[.．\-－—–]?[\s\u3000]*)?[0-9０-９]{1,3}(?:[.．\-－—–][0-9０-９]{1,3}){0,4}[a-z]?)(?![0-9a-z]|[A-Z](?![A-Za-z]))/u
const SAID =
  /^(?:给出|所示|列出|显示|说明|描述|规定|表示|展示|示出|为|是|中|的|和|与|及|或|、|，|至|～|~|以|可|应|宜|进行|提供|见|概括|描绘)/u
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
  if (/[。；]\s*$/u.test(rest) || /，[^，]*[应可宜].*$/u.test(rest)) return null
  if (to === end && SAID.test(rest)) return null
  const value = `${match[2]}${withoutGaps(match[3]).normalize('NFKC')}`
  return { of: match[2] === '图' ? 'figure' : 'table', value, typed: match[0].replaceAll('\uFFFC', '').trim(), to }
}

const FARTHEST = 4

/** Finds the table below or the figure above (else on the other side) that each caption names. */
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
}

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
