import type { StandardNumber } from './standard-number.ts'

/** The bodies whose numbers are met in our texts; each keeps its own signs, so only gaps are put right. */
const BODIES =
  'IEEE Std|IEEE|IETF RFC|RFC|3GPP TS|3GPP TR|ETSI TS|ETSI EN|EN ISO|EN IEC|BS EN|DIN EN|EN|BS|DIN|ASTM|ANSI|ASME|API|SAE|UL|JIS|' +
  'NIST SP|NIST FIPS|FIPS PUB|FIPS|OIML|CECS'

const PATTERN = new RegExp(
  String.raw`^(?<body>${BODIES}) ?(?<num>[A-Z]{0,2} ?\d{1,6}[A-Za-z]?(?:\.\d{1,4}[a-z]{0,2})*(?:-\d{1,3}(?!\d))*)(?:(?<sign>[-:])(?<year>(?:19|20)\d{2}))?$`,
  'u',
)

/** Reads the normalized number of a foreign or professional body: IEEE Std 1127-2013, RFC 5280, EN 50128:2011. */
export function readForeign(text: string): StandardNumber | null {
  const groups = PATTERN.exec(text)?.groups
  if (!groups) return null
  const { body = '', num = '', sign = '', year } = groups
  return {
    kind: 'foreign',
    prefix: body,
    sequence: num.trim(),
    ...(year !== undefined && { year: Number(year) }),
    canonical: `${body} ${num.trim()}${year === undefined ? '' : `${sign}${year}`}`,
  }
}
