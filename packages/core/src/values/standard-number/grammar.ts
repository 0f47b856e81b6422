import type { StandardNumberKind } from './standard-number.ts'

/**
 * One way to write numbers of a kind, read after `normalizeNumber`. Named groups: `num`, `part`, `year`, `adopted`;
 * `prefix` writes what stands before the sequence from the groups of the match.
 */
export type NumberPattern = {
  readonly kind: StandardNumberKind
  readonly pattern: RegExp
  readonly prefix: (groups: Readonly<Record<string, string | undefined>>) => string
}

const YEAR = String.raw`(?:-(?<year>(?:19|20)\d{2}|\d{2}))?`
const TAIL = String.raw` ?(?<num>\d{1,6})(?:\.(?<part>\d{1,4}(?:\.\d{1,3})?))?${YEAR}`
const ADOPTED = String.raw`(?:/(?<adopted>(?:ISO|IEC|ITU).{2,60}))?`

/** Codes as alternatives of a regular expression, without the nature after the slash. */
export const SECTOR_CODES =
  'AQ|BB|CB|CH|CJ|CY|DA|DB|DL|DY|DZ|EJ|FZ|GA|GC|GF|GH|GM|GY|HB|HG|HJ|HS|HY|JB|JC|JG|JR|JS|JT|JY|KA|LB|LD|LS|LY|MH|MR|' +
  'MT|MZ|NB|NY|QB|QC|QJ|QX|RB|RF|SB|SC|SD|SF|SH|SJ|SL|SN|SW|SY|TB|TD|TJ|TY|WB|WH|WJ|WM|WS|WW|XB|XF|YB|YC|YD|YJ|YS|YY|' +
  'YZ|ZY'
// SDGJ and DLGJ are codes of the former ministries of water and of power, still cited.
export const ENGINEERING_CODES = 'CJJ|JGJ|JTG|JTS|JTJ|TBJ|YBJ|SHJ|HGJ|SDGJ|SDJ|DLGJ|MTJ'

const grammar = (...parts: string[]) => new RegExp(`^${parts.join('')}$`, 'u')
const always = (prefix: string) => () => prefix
const withNature = (head: string, nature: string | undefined) => (nature ? `${head}/${nature}` : head)

/** The kinds exclude one another, so the order matters only where one kind has two ways to be written. */
export const numberPatterns: readonly NumberPattern[] = [
  { kind: 'national.mandatory', pattern: grammar('GB', TAIL, ADOPTED), prefix: always('GB') },
  { kind: 'national.recommended', pattern: grammar('GB/T', TAIL, ADOPTED), prefix: always('GB/T') },
  { kind: 'national.guidance', pattern: grammar('GB/Z', TAIL, ADOPTED), prefix: always('GB/Z') },
  // National standards of construction before GB 50000 and the numbers after it.
  { kind: 'national.mandatory', pattern: grammar('GBJ', TAIL), prefix: always('GBJ') },
  {
    kind: 'national.referenceMaterial',
    pattern: grammar(String.raw`GSB ?(?<num>\d{2}-\d{4})-(?<year>(?:19|20)\d{2})`),
    prefix: always('GSB'),
  },
  {
    kind: 'national.military',
    pattern: grammar(String.raw`GJB(?<nature>/Z|z)? ?(?<num>\d{1,6}(?:\.\d+)?[A-Z]?)`, YEAR),
    prefix: ({ nature }) => (nature ? 'GJB/Z' : 'GJB'),
  },
  {
    kind: 'occupationalHealth',
    pattern: grammar('GBZ(?:/(?<nature>T))?', TAIL),
    prefix: ({ nature }) => withNature('GBZ', nature),
  },
  // A local standard without /T keeps its slash: DB11/ 501. Without it DB11 501 and DB1150 1 would look alike.
  {
    kind: 'local.provincial',
    pattern: grammar(String.raw`DB(?<region>\d{2})(?:/(?<nature>[TZ])?| (?=\d))`, TAIL),
    prefix: ({ region, nature }) => `DB${region}/${nature ?? ''}`,
  },
  {
    kind: 'local.municipal',
    pattern: grammar(String.raw`DB(?<region>\d{4})(?:/(?<nature>[TZ])?| (?=\d))`, TAIL),
    prefix: ({ region, nature }) => `DB${region}/${nature ?? ''}`,
  },
  {
    kind: 'local.foodSafety',
    pattern: grammar(String.raw`DBS ?(?<region>\d{2})/`, TAIL),
    prefix: ({ region }) => `DBS${region}/`,
  },
  {
    kind: 'group',
    pattern: grammar('(?<org>T/[A-Z][A-Z0-9]{1,15})(?:(?<join>[/-])(?<series>[A-Z0-9]{1,8}))? (?=[0-9])', TAIL),
    prefix: ({ org, join = '', series = '' }) => `${org}${join}${series}`,
  },
  // Written without a gap, a code with digits cannot be told from its number: the code is taken to end in a letter.
  {
    kind: 'group',
    pattern: grammar('(?<org>T/[A-Z](?:[A-Z0-9]{0,14}[A-Z])(?:-[A-Z]{1,8})?)(?=[0-9])', TAIL),
    prefix: ({ org }) => String(org),
  },
  {
    kind: 'enterprise',
    pattern: grammar(
      String.raw`Q/(?<ent>[A-Z0-9]{1,20})(?:(?<slash>[/ ])(?<series>[A-Z0-9.]{1,12}(?= )|[A-Z0-9.]{0,11}[A-Z]))? ?`,
      String.raw`(?<=[A-Z ])(?<num>\d{1,8}S?)(?:\.(?<part>\d{1,4}(?:\.\d{1,4})*))?`,
      YEAR,
    ),
    prefix: ({ ent, slash, series }) => `Q/${ent}${slash ?? ''}${series ?? ''}`,
  },
  {
    kind: 'sector',
    pattern: grammar(`(?<code>${SECTOR_CODES})(?:/(?<nature>[TZ]))?`, TAIL, ADOPTED),
    prefix: ({ code, nature }) => withNature(String(code), nature),
  },
  {
    kind: 'sector.engineering',
    // The number after a dash is tried as a year first: JTJ 034-93, then as a part of the number: JTG E40-3.
    pattern: grammar(
      String.raw`(?<code>${ENGINEERING_CODES})(?:/(?<nature>T))? ?(?<num>[A-Z]?\d{1,6}(?:[-.]\d{1,3})??)`,
      YEAR,
    ),
    prefix: ({ code, nature }) => withNature(String(code), nature),
  },
  {
    kind: 'metrology',
    pattern: grammar(
      String.raw`(?<code>JJG|JJF)(?:\((?<scope>[^()]+)\))? ?(?<num>\d{1,5})(?:\.(?<part>\d{1,3}))?`,
      YEAR,
    ),
    prefix: ({ code, scope }) => (scope ? `${code}（${scope}）` : String(code)),
  },
  {
    kind: 'tsg',
    pattern: grammar(String.raw`TSG ?(?<num>[A-Z]?\d{1,5})-(?<year>(?:19|20)\d{2}|\d{2})`),
    prefix: always('TSG'),
  },
]
