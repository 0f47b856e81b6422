import { levels, provinces } from '@zhunsheng/core'

/** Values of the filters of these names. */
export type Scope = { readonly level: readonly string[]; readonly division: readonly string[] }

const LEVELS_SHORT: Readonly<Record<string, string>> = {
  国标: 'national',
  行标: 'sector',
  地标: 'local',
  团标: 'group',
  企标: 'enterprise',
}
const NATURE_OF_PLACE = /(?:省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区)$/u
/** Of GB/T 2260, whose first two digits are the province's. */
const DIVISION_OF_PROVINCE = '0000'

const levelOf = new Map([
  ...Object.entries(levels).map(([code, { zh }]) => [zh, code] as const),
  ...Object.entries(LEVELS_SHORT),
])
const divisionOf = new Map(
  Object.entries(provinces).flatMap(([digits, { zh }]) => {
    const division = `${digits}${DIVISION_OF_PROVINCE}`
    return [[zh, division] as const, [zh.replace(NATURE_OF_PLACE, ''), division] as const]
  }),
)

/** Takes out of a question the words that name a level or a province: 山东 地方标准 leaves nothing else. */
export function scopeOf(words: readonly string[]): Scope & { readonly rest: readonly string[] } {
  const level = new Set<string>()
  const division = new Set<string>()
  const rest: string[] = []
  for (const word of words.flatMap(apart)) {
    const [asLevel, asDivision] = [levelOf.get(word), divisionOf.get(word)]
    if (asLevel) level.add(asLevel)
    else if (asDivision) division.add(asDivision)
    else rest.push(word)
  }
  return { level: [...level], division: [...division], rest }
}

/** 山东地方标准 is written without a gap. */
function apart(word: string): string[] {
  for (const level of levelOf.keys())
    if (word.length > level.length && word.endsWith(level)) return [word.slice(0, -level.length), level]
  return [word]
}
