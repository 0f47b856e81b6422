export type NumberParts = {
  readonly prefix: string
  readonly sequence: string
  readonly part?: string
  readonly year?: number
  readonly adopted?: string
}

/** T/CAS 326—2018, DB37/T 2858.1—2016, GB/T 19001—2016/ISO 9001:2015, JJG（交通）001—2015: one 一字线, one gap. */
export function writeNumber({ prefix, sequence, part, year, adopted }: NumberParts): string {
  const gap = prefix.endsWith('）') ? '' : ' '
  const tail = `${part === undefined ? '' : `.${part}`}${year === undefined ? '' : `—${year}`}`
  return `${prefix}${gap}${sequence}${tail}${adopted === undefined ? '' : `/${adopted}`}`
}
