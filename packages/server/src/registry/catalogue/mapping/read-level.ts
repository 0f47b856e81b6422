/** Words of catalogues for the level of a standard, as codes of `levels`; the longer words first. */
const LEVEL_WORDS: readonly [pattern: RegExp, level: string][] = [
  [/计划/u, 'plan'],
  [/军用/u, 'military'],
  [/国际/u, 'international'],
  [/国外/u, 'foreign'],
  [/国家标准|国标|^national$/iu, 'national'],
  [/行业标准|行标|^sector$|^industry$/iu, 'sector'],
  [/地方标准|地标|^local$/iu, 'local'],
  [/团体标准|团标|协会标准|^group$/iu, 'group'],
  [/企业标准|企标|^enterprise$/iu, 'enterprise'],
]

/** The level that a source states in words; undefined where the words are of something else. */
export const readLevel = (text: string): string | undefined => LEVEL_WORDS.find(([pattern]) => pattern.test(text))?.[1]
