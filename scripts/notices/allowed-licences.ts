import type { ProductionPackage } from './production-packages.ts'

/** Licences whose terms the product can keep by reproducing their texts. None of them asks for our own source. */
export const allowedLicences: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'PostgreSQL',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]

/** Packages whose manifest does not say it in the words of SPDX, with the reason why they are taken all the same. */
export const exceptions: Readonly<Record<string, { readonly readAs: string; readonly reason: string }>> = {
  'buffers@0.1.1': {
    readAs: 'MIT',
    reason:
      'Its manifest names no licence and the package carries no text; its repository (substack/node-buffers) carries the MIT text. It comes with exceljs (unzipper, binary, buffers) and goes when exceljs goes.',
  },
  'chainsaw@0.1.0': { readAs: 'MIT', reason: 'MIT/X11 is an older name of the MIT licence.' },
}

/** Whether the package may be taken: by its licence expression, or by an exception that is written down. */
export function isAllowed(taken: Pick<ProductionPackage, 'name' | 'version' | 'licence'>): boolean {
  const expression = exceptions[`${taken.name}@${taken.version}`]?.readAs ?? taken.licence
  return expression !== null && allows(expression)
}

/** Reads `A`, `(A OR B)` and `(A AND B)`; anything deeper is refused and wants an exception with its reason. */
function allows(expression: string): boolean {
  const inner = expression.replace(/^\((.*)\)$/u, '$1')
  if (inner.includes(' OR ')) return inner.split(' OR ').some((licence) => allowedLicences.includes(licence))
  return inner.split(' AND ').every((licence) => allowedLicences.includes(licence))
}
