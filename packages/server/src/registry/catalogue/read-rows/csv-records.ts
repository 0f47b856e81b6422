import { ROW_LENGTH_MAX, type RowFaultCode } from './source-row.ts'

/** A record of a CSV: its cells, or why it cannot be taken apart. `text` is the beginning of a faulty one. */
export type CsvRecord = { readonly fields: readonly string[] } | { readonly fault: RowFaultCode; readonly text: string }

export type CsvReader = {
  feed(text: string): CsvRecord[]
  end(): CsvRecord[]
}

type Taken = { readonly fields: string[]; readonly end: number } | 'more' | 'open'

/**
 * Takes records out of text as it comes, in memory that does not grow with the file (RFC 4180; breaks may be LF, CR LF or
 * a bare CR). A quote that is never closed costs the one line in which it opens.
 */
export function createCsvReader(delimiter: string): CsvReader {
  let buffer = ''
  let at = 0
  let isSkipping = false
  let isEnd = false

  return {
    feed(text) {
      buffer = at === 0 ? buffer + text : buffer.slice(at) + text
      at = 0
      return takeAll()
    },
    end() {
      isEnd = true
      return takeAll()
    },
  }

  function takeAll(): CsvRecord[] {
    const records: CsvRecord[] = []
    for (let record = takeOne(); record !== null; record = takeOne()) records.push(record)
    return records
  }

  function takeOne(): CsvRecord | null {
    if (isSkipping && !skipLine()) return null
    if (at >= buffer.length) return null
    const end = lineEnd(buffer, at, isEnd)
    const line = end === null ? null : buffer.slice(at, end)
    if (line !== null && !line.includes('"')) {
      const record: CsvRecord =
        line.length > ROW_LENGTH_MAX ? { fault: 'ROW_TOO_LONG', text: line } : { fields: line.split(delimiter) }
      at = afterBreak(buffer, end ?? at)
      return record
    }
    if (line === null && !buffer.slice(at).includes('"')) return overlong()
    return takeQuoted()
  }

  /** A line without end that is longer than any row: its beginning is told and the rest passed over. */
  function overlong(): CsvRecord | null {
    if (buffer.length - at <= ROW_LENGTH_MAX) return null
    const text = buffer.slice(at, at + ROW_LENGTH_MAX)
    at = buffer.length
    isSkipping = true
    return { fault: 'ROW_TOO_LONG', text }
  }

  function takeQuoted(): CsvRecord | null {
    const taken = quotedRecord(buffer, at, delimiter, isEnd)
    if (typeof taken === 'object') {
      at = taken.end
      return { fields: taken.fields }
    }
    if (!isEnd && buffer.length - at <= ROW_LENGTH_MAX) return null
    if (taken === 'more') return overlong()
    const end = lineEnd(buffer, at, true)
    const text = buffer.slice(at, end ?? buffer.length)
    if (end === null || end === buffer.length) {
      isSkipping = !isEnd
      at = buffer.length
    } else at = afterBreak(buffer, end)
    return { fault: text.length > ROW_LENGTH_MAX ? 'ROW_TOO_LONG' : 'ROW_QUOTE_OPEN', text }
  }

  /** Whether the end of the line that is passed over has come. */
  function skipLine(): boolean {
    const end = lineEnd(buffer, at, isEnd)
    if (end === null) {
      at = buffer.length
      return false
    }
    at = afterBreak(buffer, end)
    isSkipping = false
    return true
  }
}

const CR = 13
const LF = 10

const BREAK = /[\r\n]/gu

/** Where the line ends, before its break; null while that cannot be told. A CR at the very end may be half a break. */
function lineEnd(text: string, from: number, isEnd: boolean): number | null {
  BREAK.lastIndex = from
  const found = BREAK.exec(text)
  if (!found) return isEnd ? text.length : null
  return text.charCodeAt(found.index) === CR && found.index === text.length - 1 && !isEnd ? null : found.index
}

function afterBreak(text: string, end: number): number {
  if (text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF) return end + 2
  return Math.min(end + 1, text.length)
}

/** A record with quotes in it. `more`: its end has not come yet; `open`: nor has that of a quoted cell. */
function quotedRecord(text: string, from: number, delimiter: string, isEnd: boolean): Taken {
  const fields: string[] = []
  for (let at = from; ; ) {
    let field = ''
    if (text[at] === '"') {
      const quoted = quotedField(text, at, isEnd)
      if (!quoted) return 'open'
      field = quoted.value
      at = quoted.end
    }
    const end = fieldEnd(text, at, delimiter)
    field += text.slice(at, end)
    fields.push(field)
    if (text[end] === delimiter) {
      at = end + 1
      continue
    }
    if (end >= text.length) return isEnd ? { fields, end } : 'more'
    if (text.charCodeAt(end) === CR && end === text.length - 1 && !isEnd) return 'more'
    return { fields, end: afterBreak(text, end) }
  }
}

/** Two quotes are one within a quoted cell. Null: it is not closed, or its last quote may be the first of two. */
function quotedField(text: string, from: number, isEnd: boolean): { value: string; end: number } | null {
  let value = ''
  for (let at = from + 1; ; ) {
    const quote = text.indexOf('"', at)
    if (quote === -1 || (quote === text.length - 1 && !isEnd)) return null
    value += text.slice(at, quote)
    if (text[quote + 1] !== '"') return { value, end: quote + 1 }
    value += '"'
    at = quote + 2
  }
}

function fieldEnd(text: string, from: number, delimiter: string): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === CR || code === LF || text[at] === delimiter) return at
  }
  return text.length
}
