import type { Term } from '../draft.ts'
import { escapeXml } from './xml.ts'

const text = (words: string, style: string): string => `<m:r>${style}<m:t>${escapeXml(words)}</m:t></m:r>`
const UPRIGHT = '<m:rPr><m:sty m:val="p"/></m:rPr>'

/** An OMML expression (ECMA-376-1, 22.1): variables are italic by default, words and signs upright. */
export function formulaXml(expression: readonly Term[]): string {
  return `<m:oMath>${expression.map(termXml).join('')}</m:oMath>`
}

function termXml(term: Term): string {
  if (typeof term === 'string') return text(term, UPRIGHT)
  if ('over' in term) {
    const part = (terms: readonly Term[]): string => terms.map(termXml).join('')
    return `<m:f><m:num>${part(term.over)}</m:num><m:den>${part(term.under)}</m:den></m:f>`
  }
  if (term.sub === undefined) return text(term.variable, '')
  return `<m:sSub><m:e>${text(term.variable, '')}</m:e><m:sub>${text(term.sub, UPRIGHT)}</m:sub></m:sSub>`
}
