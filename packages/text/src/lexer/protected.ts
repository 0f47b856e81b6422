import type { Token } from './tokens.ts'

type Stretch = { readonly from: number; readonly to: number }
/** Without `sign` in the text the pattern cannot match; it is not tried then. */
export type Finder = { readonly kind: Token['kind']; readonly pattern: RegExp; readonly sign?: RegExp }

// Each is tried on the plain form of the text; quantifiers are bounded or exclude what follows them, so all are linear.
const URL_SIGNS = String.raw`[A-Za-z0-9._~:/?#\[\]@!$&'*+,;=%-]`
export const addressFinders: readonly Finder[] = [
  {
    kind: 'url',
    sign: /:\/\/|www\./u,
    pattern: new RegExp(
      String.raw`(?<![A-Za-z])[A-Za-z][A-Za-z0-9+.]{1,9}:\/\/${URL_SIGNS}{1,400}|(?<![A-Za-z0-9.])www\.${URL_SIGNS}{3,400}`,
      'gu',
    ),
  },
  {
    kind: 'url',
    sign: /@/u,
    pattern: /(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}/gu,
  },
  {
    kind: 'url',
    sign: /[\\/]/u,
    pattern:
      /(?<![A-Za-z0-9])[A-Za-z]:\\[^\s\p{Script=Han}<>|"]{1,200}|(?<![A-Za-z0-9/])\/(?:[a-z0-9_.-]{1,40}\/){1,12}[A-Za-z0-9_.-]{0,60}/gu,
  },
]

export const codeFinders: readonly Finder[] = [
  {
    kind: 'code',
    sign: /0[xX]|[\dA-F]H/u,
    pattern:
      /(?<![A-Za-z0-9])0[xX][0-9A-Fa-fXx]{1,64}(?![A-Za-z0-9])|(?<![A-Za-z0-9.])[0-9A-F]{2,32}H(?![A-Za-z0-9])/gu,
  },
  { kind: 'code', sign: /_/u, pattern: /(?<![A-Za-z0-9_])[A-Za-z0-9]{1,40}(?:_[A-Za-z0-9]{0,40}){1,8}(?:\(\))?/gu },
  {
    kind: 'code',
    sign: /[a-z\d][A-Z]/u,
    pattern:
      /(?<![A-Za-z0-9_])[a-z]{1,30}[A-Z][A-Za-z0-9]{1,40}(?:\(\))?|(?<![A-Za-z0-9_])[A-Z][a-z0-9]{1,30}[A-Z][a-z][A-Za-z0-9]{0,40}(?:\(\))?/gu,
  },
  {
    kind: 'code',
    sign: /\.[A-Za-z]/u,
    pattern:
      /(?<![A-Za-z0-9_.-])[A-Za-z0-9_-]{1,60}\.(?:c|h|cpp|java|js|ts|py|xml|json|txt|html?|docx?|xlsx?|pptx?|pdf|exe|dll|so|jar|zip|cer|pem|crt|ini|cfg|log|csv|png|jpe?g)(?![A-Za-z0-9])/giu,
  },
  {
    kind: 'code',
    sign: /[Yy]{2}/u,
    pattern:
      /(?<![A-Za-z])(?:YYYY|YY|yyyy|yy)[-/.年]?(?:MM|mm)[-/.月]?(?:DD|dd)(?:[ T]?(?:HH|hh)[:-]?(?:MM|mm)[:-]?(?:SS|ss))?/gu,
  },
]

export const formulaFinders: readonly Finder[] = [
  {
    kind: 'formula',
    pattern:
      /(?<![A-Za-z0-9])[A-Za-z\p{Script=Greek}][A-Za-z0-9_\p{Script=Greek}]{0,6}(?:\([A-Za-z0-9, ]{1,20}\))? ?(?:=|≠|≡|∈) ?[-A-Za-z0-9\p{Script=Greek}+*/^×·÷√∑∏|(){}[\], .⊕∥]{1,120}(?<=[A-Za-z0-9\p{Script=Greek})}\]])/gu,
  },
]

export const quotationFinders: readonly Finder[] = [
  {
    kind: 'quotation',
    sign: /[《“「『‘]/u,
    pattern: /《[^《》\n]{1,200}》|“[^“”\n]{1,400}”|「[^「」\n]{1,200}」|『[^『』\n]{1,200}』|‘[^‘’\n]{1,200}’/gu,
  },
]

export const latinFinders: readonly Finder[] = [
  {
    kind: 'latin',
    sign: /[A-Za-z]/u,
    pattern: /(?<![A-Za-z0-9])[A-Za-z][A-Za-z0-9]{0,60}(?:[-/&.+'’][A-Za-z0-9]{1,40}){0,6}[+#]{0,2}/gu,
  },
  { kind: 'number', sign: /\d/u, pattern: /\d{1,30}(?:[.,]\d{1,30}){0,10}/gu },
]

export function stretchesOf(plain: string, { pattern, sign }: Finder): readonly Stretch[] {
  if (sign && !sign.test(plain)) return []
  const found: Stretch[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(plain); match; match = pattern.exec(plain))
    found.push({ from: match.index, to: pattern.lastIndex })
  return found
}
