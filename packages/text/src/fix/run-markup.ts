import type { Cut } from './cuts.ts'
import type { PartRun, RunChild } from './part-runs.ts'

/** What every tracked change says: who, when, and an id of its own. */
export type Signature = { readonly author: string; readonly date: string; readonly nextId: () => number }

/**
 * The markup of a run with what is cut out of it deleted and what is put in inserted, all under track changes and all with
 * the formatting of the run. `cuts` are those of this run; they do not overlap.
 *
 * @basis ECMA-376-1, 17.13.5.14 (del), 17.13.5.18 (ins), 17.3.3.7 (delText)
 */
export function runWithCuts(run: PartRun, cuts: readonly Cut[], signature: Signature): string {
  const prefix = /^<([^\s:>/]+:)/u.exec(run.openTag)?.[1] ?? ''
  const writer = { run, prefix, signature }
  let piece: Piece = { from: 0, to: 0, takesStart: true }
  let markup = ''
  for (const { from, to, words } of cuts.toSorted((one, other) => one.from - other.from || one.to - other.to)) {
    markup += kept(writer, { ...piece, to: from }) + deleted(writer, from, to) + inserted(writer, words)
    piece = { from: to, to, takesStart: from < to }
  }
  return markup + kept(writer, { ...piece, to: Number.POSITIVE_INFINITY })
}

type Writer = { readonly run: PartRun; readonly prefix: string; readonly signature: Signature }

/** A stretch of the run that stays. What has no text stands between characters: at the end of one piece or the start of the next. */
type Piece = { readonly from: number; readonly to: number; readonly takesStart: boolean }

function kept(writer: Writer, { from, to, takesStart }: Piece): string {
  const isIn = ({ at, units }: RunChild): boolean =>
    units === '' ? at <= to && (at > from || (at === from && takesStart)) : at < to && at + units.length > from
  const children = writer.run.children.filter(isIn)
  return wrapped(writer, children.map((child) => sliced(writer, child, from, to, 't')).join(''))
}

function deleted(writer: Writer, from: number, to: number): string {
  if (from === to) return ''
  const content = writer.run.children
    .filter(({ at, units }) => units !== '' && at < to && at + units.length > from)
    .map((child) => sliced(writer, child, from, to, 'delText'))
    .join('')
  return tracked(writer, 'del', wrapped(writer, content))
}

function inserted(writer: Writer, words: string): string {
  if (words === '') return ''
  const { prefix } = writer
  const content = words
    .split(/([\t\n])/u)
    .map((piece) => {
      if (piece === '') return ''
      if (piece === '\t') return `<${prefix}tab/>`
      return piece === '\n' ? `<${prefix}br/>` : textElement(prefix, 't', piece)
    })
    .join('')
  return tracked(writer, 'ins', wrapped(writer, content))
}

const wrapped = ({ run, prefix }: Writer, content: string): string =>
  content === '' ? '' : `${run.openTag}${run.properties}${content}</${prefix}r>`

function tracked({ prefix, signature }: Writer, name: 'ins' | 'del', content: string): string {
  const { author, date, nextId } = signature
  const by = `${prefix}id="${nextId()}" ${prefix}author="${escaped(author)}" ${prefix}date="${escaped(withoutFraction(date))}"`
  return `<${prefix}${name} ${by}>${content}</${prefix}${name}>`
}

/** Word writes whole seconds, and some readers know no others. */
const withoutFraction = (instant: string): string => instant.replace(/\.\d+Z$/u, 'Z')

/** A child, or the part of its text between two offsets of the run. */
function sliced({ prefix }: Writer, child: RunChild, from: number, to: number, name: 't' | 'delText'): string {
  const isText = child.text !== ''
  const isWhole = child.at >= from && child.at + child.units.length <= to
  if (!isText || (isWhole && name === 't')) return child.markup
  const start = Math.max(child.lead, from - child.at)
  const end = Math.min(child.text.length - child.trail, to - child.at)
  return start < end ? textElement(prefix, name, child.text.slice(start, end)) : ''
}

const textElement = (prefix: string, name: 't' | 'delText', text: string): string =>
  `<${prefix}${name} xml:space="preserve">${escaped(text)}</${prefix}${name}>`

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
