import { type Basis, wordBasis } from '../law/basis.ts'
import type { Language, Worded } from '../worded.ts'

/**
 * Where a term comes from: a standard, a law, common usage in the field (no clause seen), or us (the English is our
 * proposal and may be bettered).
 */
export type Defined =
  | { readonly by: 'standard'; readonly number: string; readonly clause: string }
  | { readonly by: 'law'; readonly basis: Basis }
  | { readonly by: 'usage' }
  | { readonly by: 'us' }

/** A noun of the field. `aliases` are other words in either language that people search for; `meaning` is our own wording. */
export type Term = Worded & {
  readonly aliases?: readonly string[]
  readonly defined: Defined
  readonly meaning?: Worded
}

export const usage: Defined = { by: 'usage' }
export const us: Defined = { by: 'us' }
export const inStandard = (number: string, clause = ''): Defined => ({ by: 'standard', number, clause })
export const inLaw = (source: Basis['source'], article: string, confidence: Basis['confidence']): Defined => ({
  by: 'law',
  basis: { source, article, confidence },
})

/** Says where a term comes from, for the foot of its entry. */
export function wordDefined(defined: Defined, language: Language): string {
  switch (defined.by) {
    case 'law':
      return wordBasis(defined.basis, language)
    case 'standard':
      return defined.clause === '' ? defined.number : `${defined.number}, ${defined.clause}`
    case 'usage':
      return language === 'zh' ? '行业通用' : 'Common usage'
    case 'us':
      return language === 'zh' ? '本系统用语' : 'Wording of this product'
  }
}
