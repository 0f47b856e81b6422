/**
 * Whether two names, as they were once written, mean one organization. A name that goes on where the other ends may be
 * its branch or a legal person of its own (a ministry and its institute): that is for a person to tell.
 */
export function relationOf(one: string, other: string): 'same' | 'perhaps' | 'different' {
  const [a, b] = [plain(one), plain(other)]
  if (a === b) return 'same'
  if (a === '' || b === '') return 'different'
  return a.startsWith(b) || b.startsWith(a) ? 'perhaps' : 'different'
}

const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .replaceAll(/[\s()〔〕[\]]/gu, '')
    .toLowerCase()
