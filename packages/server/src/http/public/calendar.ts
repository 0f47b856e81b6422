/** A day in a calendar that programs subscribe to. */
export type CalendarDay = {
  /** Stays the same when the calendar is made again, so that a moved day moves and is no second one. */
  readonly id: string
  readonly on: string
  readonly summary: string
  readonly description: string
  /** Whole, since it is read elsewhere. */
  readonly url: string
  /** The day of what it rests on; a stamp of the making would make every answer a new one. */
  readonly asOf: string
}

const LINE_OCTETS_MAX = 75
const DAY_MS = 86_400_000
const encoder = new TextEncoder()

/** A calendar of whole days (RFC 5545): CRLF, folded lines, escaped texts. */
export function icalendar(name: string, days: readonly CalendarDay[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Zhunsheng//Standards//ZH',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...ZONE,
    ...days.flatMap(eventOf),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

/** Legal days are those of Asia/Shanghai. A calendar without any day is whole by this part alone. */
const ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Shanghai',
  'BEGIN:STANDARD',
  'DTSTART:19910915T000000',
  'TZOFFSETFROM:+0800',
  'TZOFFSETTO:+0800',
  'TZNAME:CST',
  'END:STANDARD',
  'END:VTIMEZONE',
]

const eventOf = ({ id, on, summary, description, url, asOf }: CalendarDay): string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(id)}@zhunsheng`,
  `DTSTAMP:${basic(asOf)}T000000Z`,
  `DTSTART;VALUE=DATE:${basic(on)}`,
  `DTEND;VALUE=DATE:${basic(dayAfter(on))}`,
  `SUMMARY:${escaped(summary)}`,
  `DESCRIPTION:${escaped(description)}`,
  `URL:${url}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
]

const basic = (day: string): string => day.replaceAll('-', '')

/** The end of a day is the beginning of the next. */
const dayAfter = (day: string): string => new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10)

/** A text of the format; control characters have no place in it. */
const escaped = (text: string): string =>
  text
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/[\u0000-\u0009\u000B-\u001F\u007F]/gu, ' ')
    .replaceAll(/[\\;,]/gu, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`)

/** Lines of 75 octets at most, the next beginning with a space; no character is cut in two. */
function fold(line: string): string {
  let [folded, octets] = ['', 0]
  for (const letter of line) {
    const size = encoder.encode(letter).byteLength
    if (octets + size > LINE_OCTETS_MAX) [folded, octets] = [`${folded}\r\n `, 1]
    folded += letter
    octets += size
  }
  return folded
}
