/**
 * An ordinary word that holds a character of modality. `notAfter` and `notBefore` are characters beside which the same
 * characters are cut otherwise: 影|响应 is 影响|应; `onlyAfter` and `onlyBefore` are characters it needs beside it.
 */
export type OrdinaryWord = {
  readonly word: string
  readonly notAfter: string
  readonly notBefore: string
  readonly onlyAfter: string
  readonly onlyBefore: string
}

/**
 * Reads one word a line, with conditions behind it: `响应 !<影` unless after 影, `应力 !>求争` unless before one of these,
 * `电能 >表量` only before one of these, `接应 <来` only after one of these. Lines that begin with `#` are remarks.
 */
export function readWords(lines: string): readonly OrdinaryWord[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(readLine)
}

function readLine(line: string): OrdinaryWord {
  const [word = '', ...conditions] = line.split(' ')
  const after = (sign: string) => conditions.find((each) => each.startsWith(sign))?.slice(sign.length) ?? ''
  return { word, notAfter: after('!<'), notBefore: after('!>'), onlyAfter: after('<'), onlyBefore: after('>') }
}
