import { hanUnits } from './units.ts'

// Matched against `plainOf(text)`. A unit is first known by its shape and then looked up: an alternation of all of them is slow.
const PIECE = '[A-Za-zμµΩ\u2126Å]{1,5}(?:[²³]|[23](?!\\d))?'
const SHAPE = `(?:[°℃%‰′″]C?(?:/[a-z]{1,3})?|${PIECE}(?:[/·•⋅∙・](?:${PIECE}|\\([A-Zm²·]{2,6}\\)|100 ?g)){0,2}(?:-1)?)`
const UNIT = `(?:${SHAPE}(?![A-Za-z\\d_μΩ²³]|[/·][A-Za-z])|${hanUnits.join('|')})`
const unit = (which: number) => `(?<gap${which}> {0,2})(?<unit${which}>${UNIT})`

const FIGURES = String.raw`(?:\d{1,3}(?: \d{3}){1,4}(?! ?\d)|\d{1,3}(?:,\d{3}){1,4}(?!\d)|\d{1,20})`
const POWER = String.raw`(?: ?[×xX] ?10(?:\^?[-−]?\d{1,3}|[⁻⁰¹²³⁴-⁹]{1,4}))?`
const NUMBER = `${FIGURES}(?:\\.\\d{1,20})?${POWER}`
const START = '(?<![\\d)A-Za-z_.])[-+]?'

const DEVIATION = `\\)? ?± ?(?<deviation>${NUMBER})\\)?(?:${unit(1)})?`
const RANGE_END = ` ?(?<to>~|至|到|-{1,2}) ?(?<high>[-+]?${NUMBER})\\)?(?:${unit(3)})?`
const FIRST = `(?<sign>${START})(?<first>${NUMBER})(?:${unit(0)})?(?:${DEVIATION}|${RANGE_END})?`
const MARGIN = `(?:±|正负) ?(?<margin>${NUMBER})(?:${unit(4)})?`
const IN_HAN =
  '(?<han>[一二三四五六七八九十百千两半])(?<gap6> ?)(?<unit6>(?:mm|cm|km|kg|mg|g|m|min|kW|kV|MPa|Hz|kHz|℃|%))(?![A-Za-z])'

/** Where one may begin: cheap, so that the long pattern is tried at few places. */
export const quantityStart = () =>
  /(?<![\d)A-Za-z_.])[-+]?\d|±|正负(?= ?\d)|[一二三四五六七八九十百千两半] ?[a-zA-Z℃%]/gu

/** (80±2) mm; 10 kPa～12 kPa; ±5 %; 20 mg/kg; 五mm. Tried where `quantityStart` found one. */
export const quantityPattern = new RegExp(`${FIRST}|${MARGIN}|${IN_HAN}`, 'uy')

const BEFORE = [
  '不应小于|不得小于|不应少于|不得少于|不应低于|不得低于|不宜小于|不宜低于|不宜少于|不小于|不少于|不低于|大于或等于|大于等于|至少|≥|≧|>=',
  '不应大于|不得大于|不应超过|不得超过|不应高于|不得高于|不应多于|不得多于|不宜大于|不宜超过|不宜高于|不大于|不超过|不多于|不高于|小于或等于|小于等于|至多|≤|≦|<=',
  '大于|超过|高于|多于|>|小于|低于|少于|<|大约|约为|约',
].join('|')

/** The words of relation, looked for right before and right after a number with its unit. */
export const relationBefore = new RegExp(`(?:${BEFORE}) ?(?:为 ?)?\\(?$`, 'u')
export const relationAfter = /^ ?(?:及以上|及以下|或以上|或以下|以上|以下|以内|之内|左右|上下)/u
