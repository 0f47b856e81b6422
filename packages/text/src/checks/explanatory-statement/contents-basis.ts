import type { CheckBasis } from '../check.ts'

/** What an explanatory statement of a national standard holds; other levels follow it by custom. */
export const STATEMENT_CONTENTS: CheckBasis = {
  document: 'law',
  clause: '国家标准管理办法（2022），第二十七条',
  confidence: 'R',
}

/** The list of the measures of 1990, which those of 2022 replaced; two of its items are asked for by custom only. */
export const EARLIER_CONTENTS: CheckBasis = {
  document: 'law',
  clause: '国家标准管理办法（1990），第十六条',
  confidence: 'R',
}

/** How the opinions of an enquiry are handled and told. */
export const ENQUIRY_SUMMARY: CheckBasis = {
  document: 'law',
  clause: '国家标准管理办法（2022），第二十八条',
  confidence: 'R',
}

export const OWN: CheckBasis = { document: 'own', clause: '', confidence: 'own' }
