import { ENGINEERING_CODES, SECTOR_CODES } from '@zhunsheng/core'

// All of this is matched against `plainOf(text)`: half width, `-` for every dash, a space for every gap.
const GAP = ' {0,3}'
/** /T, T, _T and the like; the bare T must stand before a number. */
const nature = (letters: string) => `(?:${GAP}[/_:]${GAP}${letters}|${GAP}${letters}(?=${GAP}[\\dX×]))`

// A gap inside a number comes from type set with gaps; it counts only if a year follows: "GB/T 32918. 2-2016".
const PART = String.raw`(?:\.\d{1,4}){0,2}(?:\. ?\d{1,3}(?= ?-))?`
const YEAR = `(?:${GAP}(?:-{1,2}|一|:(?=\\d{4}(?!\\d)))${GAP}(?:(?:19|20)\\d{2}|\\d{2})(?!\\d|\\.\\d))?`
const ADOPTED = String.raw`(?: ?/ ?(?:ISO|IEC|ITU)(?:/(?:IEC|IEEE|TR|TS|PAS)){0,2}(?: (?:TR|TS|PAS|Guide))? ?\d{1,6}(?:-\d{1,3}){0,3}(?:: ?\d{4})?)?`
const AMENDED = String.raw`(?: ?/ ?XG ?\d{1,2}(?: ?-{1,2} ?\d{4})?)?`
const TAIL = `${GAP}\\d{1,6}${PART}${YEAR}${ADOPTED}${AMENDED}`
/** What drafts write before the number is given: GB/T XXXXX—XXXX. */
const HELD = `${GAP}(?:[X×]{2,8}|A{4,5}|\\*{4,5})(?:\\.[\\dX×]{1,3})?(?: ?-{1,2} ?(?:[X×]{2,5}|\\*{4}|\\d{4}))?`

/** Amendments and corrigenda: /Amd 1:2010, /Cor.1:2012, and those of consolidated editions, +AMD1:2013 and +A11:2014. */
const SUPPLEMENTS = String.raw`(?: ?/ ?(?:Amd|AMD|Cor|COR)\.? ?\d{1,2}(?!\d)(?: ?: ?\d{4}(?!\d))?|\+ ?(?:Amd|AMD|Cor|COR|A)\.? ?\d{1,2}:\d{4}(?!\d)){0,4}`

const INTERNATIONAL =
  String.raw`(?:ISO/IEC/IEEE|ISO/IEC|IEC/IEEE|ISO|IEC|ITU-[TR]|ITU)(?:[ /](?:TR|TS|PAS|Guide|IWA|Directives)| ?(?:TR|TS)(?=\d))?` +
  String.raw` {0,2}(?:[A-Z]\.)?\d{1,6}(?:\.\d{1,4}){0,3}(?:-\d{1,3}(?!\d)){0,3}(?: ?: ?\d{4})?${SUPPLEMENTS}`
const FOREIGN =
  String.raw`(?:IEEE(?: Std)?|(?:IETF )?RFC|3GPP T[SR]|ETSI (?:TS|EN)|BS EN|DIN EN|EN|ASTM|ANSI|ASME|NIST SP|FIPS(?: PUB)?|OIML|CECS)` +
  String.raw` {0,2}[A-Z]?\d{1,6}[a-z]{0,2}(?:\.\d{1,4}[a-z]{0,2}){0,2}(?:-\d{1,3}(?!\d)){0,2}(?: ?[-:] ?(?:19|20)\d{2})?${SUPPLEMENTS}`

/**
 * One candidate, by its head. Named groups tell the kinds apart that need a closer look: `sector` may be two letters that
 * mean something else, `bare` is GB without a nature, which may be gigabytes.
 */
const HEADS = [
  String.raw`(?<plan>(?:19|20)\d{6} ?- ?[TQZ] ?- ?\d{3})`,
  `(?<national>GB${nature('[TZ]')}(?:${TAIL}|${HELD})|[Gg][Bb] ?/ ?[Tt]${TAIL})`,
  `(?<bare>GBJ?(?:${TAIL}|${HELD}))`,
  `(?<other>GBZ(?:${GAP}[/_]${GAP}T)?${TAIL}|GJB(?:/Z|z)?${GAP}\\d{1,6}[A-Z]?${YEAR}|GSB ?\\d{2}-\\d{4}-\\d{4})`,
  `(?<local>DBS? ?\\d{2}(?:\\d{2})?(?:${GAP}[/_]${GAP}[TZ]?| ?T(?= ?\\d)| (?=\\d{2}))${TAIL})`,
  `(?<group>T${GAP}[/_]${GAP}[A-Z][A-Z0-9]{1,15}(?:[/-][A-Z0-9]{1,8})?(?:${TAIL}|${HELD}))`,
  String.raw`(?<enterprise>Q {0,2}[/_:] {0,2}[A-Z0-9]{1,20}(?:[/ ][A-Z0-9.]{1,12}(?= \d))? {0,2}\d{1,8}(?: ?S(?![A-Za-z]))?(?:\.\d{1,4}){0,3}${YEAR})`,
  `(?<loose>Q ?[A-Z]{3,6}${GAP}\\d{3,8}(?:\\.\\d{1,3}){0,2} ?-{1,2} ?20\\d{2}(?!\\d))`,
  `(?<sectorT>(?:${SECTOR_CODES})${nature('[TZ]')}(?:${TAIL}|${HELD}))`,
  `(?<sector>(?:${SECTOR_CODES})${TAIL})`,
  `(?<engineering>(?:${ENGINEERING_CODES})(?:${nature('T')})?${GAP}[A-Z]?\\d{1,6}(?:[-.]\\d{1,3}(?!\\d))?(?:\\.\\d{1,3})?${YEAR})`,
  `(?<metrology>JJ[GF](?:\\([^()]{1,8}\\))?${GAP}\\d{1,5}(?:\\.\\d{1,3})?${YEAR})`,
  String.raw`(?<tsg>TSG ?[A-Z]?\d{1,5} ?- ?(?:\d{4}|\d{2})(?!\d))`,
  `(?<international>${INTERNATIONAL})`,
  `(?<foreign>${FOREIGN})`,
]

/** Where a number may begin: cheap, so that the long pattern is tried at few places. No longer word, path or number before it. */
export const startPattern = () =>
  /(?<![A-Za-z0-9_/.@&=%#?-])(?:(?=[A-Z]{2}|[TQ] {0,2}[/_:]|Q [A-Z])|(?=[Gg][Bb] ?\/)|(?=\d{8} ?-))/gu

/** Tried at a place that `startPattern` found. */
export const identifierPattern = new RegExp(`(?:${HEADS.join('|')})(?![\\dA-Za-z_])`, 'uy')

const ALL_PARTS = String.raw`(?<allParts> {0,2}\((?:所有部分|所有的部分|all parts)\))`
const AMENDMENT_NAMED = String.raw`(?<amendment> {0,2}[(《]?(?:含|包括)?第 ?(?<issue>[\d一二三四五六七八九十]{1,2}) ?号修改单[)》]?)`
const RANGE = String.raw`(?<range> {0,2}(?:~|-(?=\.)|至(?=\.)) {0,2}(?<last>(?:[A-Z]{1,5}(?:/[A-Z]{1,8})? ?)?(?:\d{1,6}\.)?\.?\d{1,6})(?<rangeYear> ?-{1,2} ?(?:19|20)\d{2})?(?![\d]))`
/** What may follow a number and belongs to it, tried at the end of a candidate. */
export const continuationPattern = new RegExp(`${ALL_PARTS}|${AMENDMENT_NAMED}|${RANGE}`, 'uy')

/** A further number of a list, which leaves out the code: "GB/T 1.1、1.2". */
export const listItemPattern = () =>
  /(?: {0,2}[、,和与及] {0,2})(?<item>\d{1,6}(?:\.\d{1,3})?(?: ?-{1,2} ?(?:19|20)\d{2}(?!\d))?|\.\d{1,3})(?![\d.])/uy
