const SEPARATORS = /[，,；;：:（(]/u
/** （23±2）℃ is a value; （含轴承） and what merely explains is passed over. */
const IN_BRACKETS = /[（(](?<inside>[^（）()]{0,60})[)）](?<unit>\s?[℃°%‰a-zA-ZμΩ])?/gu
const [OPEN, CLOSE] = ['\uE000', '\uE001']

/**
 * The words before a value or a word of modality, cut at their commas. What a bracket adds is left out; one that is still
 * open begins words of its own.
 */
export function stretchesOf(words: string): readonly string[] {
  return words
    .replace(/[：:=＝]\s*$/u, '')
    .replaceAll(IN_BRACKETS, (_whole: string, inside: string, unit: string | undefined) =>
      unit !== undefined && /\d/u.test(inside) ? `${OPEN}${inside}${CLOSE}${unit}` : (unit ?? ''),
    )
    .split(SEPARATORS)
    .map((stretch) => stretch.replaceAll(OPEN, '（').replaceAll(CLOSE, '）'))
}
