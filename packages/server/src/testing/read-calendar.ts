export type ReadEvent = Readonly<Record<'uid' | 'stamp' | 'start' | 'end' | 'summary' | 'description' | 'url', string>>

const LINE = /^(?<name>[A-Z-]+)(?:;(?<parameter>[A-Z-]+=[^:;,"]+))?:(?<value>[^\u0000-\u0008\u000A-\u001F]*)$/u
const OCTETS_MAX = 75
const fields = {
  UID: 'uid',
  DTSTAMP: 'stamp',
  DTSTART: 'start',
  DTEND: 'end',
  SUMMARY: 'summary',
  DESCRIPTION: 'description',
  URL: 'url',
} as const

/** For tests: reads a calendar as RFC 5545 writes it and throws at whatever it does not allow. */
export function readCalendar(text: string): { readonly name: string; readonly events: readonly ReadEvent[] } {
  if (!text.endsWith('\r\n')) throw new Error('the last line does not end')
  const physical = text.slice(0, -2).split('\r\n')
  for (const line of physical) {
    if (/[\r\n]/u.test(line)) throw new Error(`a bare line end in ${line}`)
    if (new TextEncoder().encode(line).byteLength > OCTETS_MAX) throw new Error(`too long: ${line}`)
  }
  const lines = physical.join('\r\n').replaceAll('\r\n ', '').split('\r\n').map(readLine)
  expectLine(lines.shift(), 'BEGIN', 'VCALENDAR')
  expectLine(lines.pop(), 'END', 'VCALENDAR')
  const firstEvent = lines.findIndex(({ name }) => name === 'BEGIN')
  const head = new Map(lines.slice(0, firstEvent < 0 ? undefined : firstEvent).map(({ name, value }) => [name, value]))
  if (head.get('VERSION') !== '2.0' || !head.get('PRODID')) throw new Error('no version or product')
  if (firstEvent < 0) throw new Error('a calendar has one component at least')
  return { name: unescaped(head.get('X-WR-CALNAME') ?? ''), events: readEvents(pastZone(lines.slice(firstEvent))) }
}

/** The zone stands first; it holds a part of its own. */
function pastZone(lines: readonly Line[]): readonly Line[] {
  if (lines[0]?.value !== 'VTIMEZONE') return lines
  const end = lines.findIndex(({ name, value }) => name === 'END' && value === 'VTIMEZONE')
  if (end < 0) throw new Error('the zone does not end')
  return lines.slice(end + 1)
}

type Line = { readonly name: string; readonly parameter: string | undefined; readonly value: string }

function readLine(text: string): Line {
  const groups = LINE.exec(text)?.groups
  if (!groups) throw new Error(`no content line: ${text}`)
  return { name: groups['name'] ?? '', parameter: groups['parameter'], value: groups['value'] ?? '' }
}

function expectLine(line: Line | undefined, name: string, value: string): void {
  if (line?.name !== name || line.value !== value) throw new Error(`${name}:${value} was expected, not ${line?.name}`)
}

function readEvents(lines: readonly Line[]): ReadEvent[] {
  const events: ReadEvent[] = []
  const uids = new Set<string>()
  for (let rest = [...lines]; rest.length > 0; ) {
    expectLine(rest[0], 'BEGIN', 'VEVENT')
    const end = rest.findIndex(({ name }) => name === 'END')
    expectLine(rest[end], 'END', 'VEVENT')
    const event = readEvent(rest.slice(1, end))
    if (uids.has(event.uid)) throw new Error(`${event.uid} stands twice`)
    uids.add(event.uid)
    events.push(event)
    rest = rest.slice(end + 1)
  }
  return events
}

function readEvent(lines: readonly Line[]): ReadEvent {
  const event: Record<string, string> = {}
  for (const { name, parameter, value } of lines) {
    const field = fields[name as keyof typeof fields] as (typeof fields)[keyof typeof fields] | undefined
    if (!field) continue
    if (field in event) throw new Error(`${name} stands twice in an event`)
    if ((field === 'start' || field === 'end') && (parameter !== 'VALUE=DATE' || !/^\d{8}$/u.test(value)))
      throw new Error(`${name} is no whole day`)
    if (field === 'stamp' && !/^\d{8}T\d{6}Z$/u.test(value)) throw new Error('DTSTAMP is not in UTC')
    event[field] = field === 'url' ? value : unescaped(value)
  }
  for (const field of Object.values(fields)) if (!(field in event)) throw new Error(`an event without ${field}`)
  return event as ReadEvent // every field was just found
}

function unescaped(value: string): string {
  if (/(?<!\\)(?:\\\\)*[;,]/u.test(value.replaceAll(/\\[;,nN]/gu, ''))) throw new Error(`not escaped: ${value}`)
  return value.replaceAll(/\\(?<letter>[\\;,nN])/gu, (_, letter: string) => (/n/iu.test(letter) ? '\n' : letter))
}
