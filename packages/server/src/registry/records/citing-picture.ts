import { paths, recordStatuses } from '@zhunsheng/core'
import { html, nothing, type Safe } from '../../http/public/html.ts'
import type { Visit } from '../../http/public/public-page.ts'
import type { Related } from './show-record.ts'

/** As wide as a phone leaves it, so that nobody has to scroll sideways. */
const WIDTH = 356
const ROW = 34
const SPINE = 14
const DOT_AT = 34
const TEXT_AT = 48
const DOT = 5
const BASELINE = 5
/** With the standard itself in the middle. */
const NODES_MAX = 24

const words = {
  title: { zh: '{number} 的引用关系', en: 'Citations of {number}' },
  citing: { zh: '引用它的标准（{count}）', en: 'Cited by ({count})' },
  cited: { zh: '它引用的标准（{count}）', en: 'Cites ({count})' },
  more: { zh: '还有 {count} 项，见下表', en: 'and {count} more, see the table' },
  old: { zh: '旧版', en: 'old edition' },
  citesOld: { zh: '引用旧版', en: 'cites old' },
  undated: { zh: '不注日期', en: 'undated' },
  notHeld: { zh: '未收录', en: 'not held' },
  legend: {
    zh: '实线为规范性引用，虚线为资料性引用；“旧版”指所引版本已被代替或废止。',
    en: 'Solid: normative; dashed: informative. “Old edition”: the edition cited is replaced or withdrawn.',
  },
} as const

type Neighbourhood = {
  readonly number: string
  readonly citing: readonly Related[]
  readonly citedByTotal: number
  readonly cited: readonly Related[]
}

/** A line of the picture: a heading, a standard, or how many more there are. */
type Line =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'more'; readonly text: string }
  | { readonly kind: 'here'; readonly text: string }
  | StandardLine

type StandardLine = { readonly kind: 'standard'; readonly related: Related; readonly way: 'in' | 'out' }

/**
 * Who cites a standard above it, what it cites below it, as many as can be taken in at a glance. Everything in it is a link or
 * text, and the table of relations says the same in words.
 */
export function citingPicture(visit: Visit, { number, citing, citedByTotal, cited }: Neighbourhood): Safe {
  if (citing.length + cited.length === 0) return nothing
  const [above, below] = shares(citing.length, cited.length)
  const lines: Line[] = [
    ...(citing.length > 0
      ? [{ kind: 'heading' as const, text: visit.say(words.citing, { count: citedByTotal }) }]
      : []),
    ...citing.slice(0, above).map((related) => ({ kind: 'standard' as const, related, way: 'in' as const })),
    ...moreOf(visit, citedByTotal - above),
    { kind: 'here', text: number },
    ...(cited.length > 0 ? [{ kind: 'heading' as const, text: visit.say(words.cited, { count: cited.length }) }] : []),
    ...cited.slice(0, below).map((related) => ({ kind: 'standard' as const, related, way: 'out' as const })),
    ...moreOf(visit, cited.length - below),
  ]
  const height = lines.length * ROW + BASELINE
  const title = visit.say(words.title, { number })
  return html`<figure class="citing"><svg viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="group" aria-labelledby="citing-title" aria-describedby="citing-desc"><title id="citing-title">${title}</title><desc id="citing-desc">${described(visit, lines)}</desc>
${spine(lines)}${lines.map((line, at) => line.kind === 'standard' && branch(line, yOf(at)))}
${lines.map((line, at) => drawn(visit, line, yOf(at)))}
</svg><figcaption class="note">${visit.say(words.legend)}</figcaption></figure>`
}

const yOf = (at: number): number => at * ROW + ROW / 2

/** Each side has half of the places, and what the other does not need. */
function shares(above: number, below: number): readonly [number, number] {
  const places = NODES_MAX - 1
  const half = Math.floor(places / 2)
  return [Math.min(above, Math.max(half, places - below)), Math.min(below, Math.max(half, places - above))]
}

const moreOf = (visit: Visit, count: number): Line[] =>
  count > 0 ? [{ kind: 'more', text: visit.say(words.more, { count }) }] : []

/** From the spine to a standard: solid where it binds, dashed where it informs. */
function branch({ related }: StandardLine, y: number): Safe {
  const use = related.type === 'citesNormatively' ? 'step' : 'step partial'
  return html`<path class="${use}${related.isOutdated && ' old'}" d="M${DOT_AT - DOT} ${y} H${SPINE}" fill="none"></path>`
}

/** From the first standard through the one in the middle to the last. */
function spine(lines: readonly Line[]): Safe {
  const ends = lines.flatMap(({ kind }, at) => (kind === 'standard' || kind === 'here' ? [yOf(at)] : []))
  return html`<path class="step" d="M${SPINE} ${ends[0]} V${ends.at(-1)}" fill="none"></path>`
}

function drawn(visit: Visit, line: Line, y: number): Safe {
  if (line.kind === 'heading') return html`<text class="heading" x="${TEXT_AT}" y="${y + BASELINE}">${line.text}</text>`
  if (line.kind === 'more')
    return html`<a href="#relations"><text x="${TEXT_AT}" y="${y + BASELINE}"><tspan class="link">${line.text}</tspan></text></a>`
  if (line.kind === 'here')
    return html`<g class="here"><circle cx="${SPINE}" cy="${y}" r="${DOT + 2}"></circle><text x="${DOT_AT}" y="${y + BASELINE}">${line.text}</text></g>`
  const { other } = line.related
  const label = html`<text x="${TEXT_AT}" y="${y + BASELINE}"><tspan class="link">${other.number}</tspan>${remarks(visit, line).map((remark) => html` · ${remark}`)}</text>`
  const status = other.standing?.status ?? 'unknown'
  return html`<g class="${status}"><circle cx="${DOT_AT}" cy="${y}" r="${DOT}"></circle>${
    other.standing ? html`<a href="${paths.record(other.number)}">${label}</a>` : label
  }</g>`
}

/** Behind the number: its status, and that an old edition or none in particular is cited. */
function remarks(visit: Visit, { related, way }: StandardLine): string[] {
  const { other, cited, isOutdated } = related
  const status = visit.say(other.standing ? recordStatuses[other.standing.status] : words.notHeld)
  const isUndated = cited !== null && !/(?:19|20)\d{2}$/u.test(cited)
  return [
    ...(way === 'out' && isOutdated ? [] : [status]),
    ...(isOutdated
      ? [visit.say(way === 'in' ? words.citesOld : words.old)]
      : isUndated && way === 'out'
        ? [visit.say(words.undated)]
        : []),
  ]
}

function described(visit: Visit, lines: readonly Line[]): string {
  const [mark, between] = visit.language === 'zh' ? ['：', '，'] : [': ', ', ']
  return lines
    .map((line) =>
      line.kind === 'standard'
        ? [line.related.other.number, ...remarks(visit, line)].join(between)
        : line.kind === 'heading'
          ? line.text + mark
          : line.text,
    )
    .join(visit.language === 'zh' ? '；' : '; ')
    .replaceAll(`${mark}${visit.language === 'zh' ? '；' : '; '}`, mark)
}
