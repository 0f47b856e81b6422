const FILE_ENDING = /\.(?:pdf|docx?|xlsx?|wps|txt|caj)$/iu
const NAMED = /《([^《》]+)》/u
const SHEET = /《?第\s*(\d{1,2})\s*号修改单》?/u
const ORDER = /^\d+(?:\.\d+)*[-、.\s]+/u

/** What a title says: the title proper, and the number of the amendment sheet where it is that of one. */
export type CatalogueTitle = { readonly title: string; readonly sheet: number | null }

/** A title as catalogues write it; out of the name of a file, what stands in 《》 or is left without the number. */
export function readTitle(text: string, numberText: string): CatalogueTitle {
  const sheet = SHEET.exec(text)?.[1]
  const plain = FILE_ENDING.test(text) || holdsNumber(text, numberText) ? titleOfFile(text, numberText) : text
  return { title: plain.replaceAll(/\s+/gu, ' ').trim(), sheet: sheet === undefined ? null : Number(sheet) }
}

/**
 * Some lists repeat the number before the title: DL/T 306.5-2010《…》. The digits are looked for first, since a pattern made
 * for every row costs more than all else that is read of it.
 */
function holdsNumber(text: string, numberText: string): boolean {
  const digits = numberText.normalize('NFKC').match(/\d+/gu) ?? []
  if (digits.length === 0) return false
  const plain = text.normalize('NFKC').replaceAll('∕', '/')
  return digits.every((each) => plain.includes(each)) && looseNumber(numberText).test(plain)
}

function titleOfFile(name: string, numberText: string): string {
  const named = NAMED.exec(name)?.[1]
  if (named) return named
  const rest = name.replace(FILE_ENDING, '').replace(ORDER, '')
  const withoutNumber = numberText === '' ? rest : rest.replace(looseNumber(numberText), ' ')
  return withoutNumber.replaceAll(/[（(]\s*[）)]/gu, ' ').replaceAll(/[_\s]+/gu, ' ')
}

/** The number however its gaps, slashes and dashes are written in the name of the file. */
function looseNumber(numberText: string): RegExp {
  const signs = numberText.normalize('NFKC').match(/[A-Z]+|\d+/giu) ?? []
  return new RegExp(signs.join('[^A-Za-z\\d\\u4e00-\\u9fff]{0,3}'), 'iu')
}
