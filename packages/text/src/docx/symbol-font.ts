/**
 * Signs that lists and texts take from the symbol fonts, by their place in the private area to which Word maps them. What
 * is not listed stays what it is in the file: a sign of the private area.
 */
const SYMBOL: Readonly<Record<string, string>> = {
  '\uF02A': '*',
  '\uF02B': '+',
  '\uF02D': '−',
  '\uF044': 'Δ',
  '\uF04C': 'Λ',
  '\uF053': 'Σ',
  '\uF057': 'Ω',
  '\uF061': 'α',
  '\uF062': 'β',
  '\uF063': 'χ',
  '\uF064': 'δ',
  '\uF065': 'ε',
  '\uF066': 'φ',
  '\uF067': 'γ',
  '\uF068': 'η',
  '\uF06B': 'κ',
  '\uF06C': 'λ',
  '\uF06D': 'μ',
  '\uF06E': 'ν',
  '\uF070': 'π',
  '\uF071': 'θ',
  '\uF072': 'ρ',
  '\uF073': 'σ',
  '\uF074': 'τ',
  '\uF077': 'ω',
  '\uF078': 'ξ',
  '\uF079': 'ψ',
  '\uF0A3': '≤',
  '\uF0A5': '∞',
  '\uF0B0': '°',
  '\uF0B1': '±',
  '\uF0B3': '≥',
  '\uF0B4': '×',
  '\uF0B5': '∝',
  '\uF0B7': '•',
  '\uF0B8': '÷',
  '\uF0B9': '≠',
  '\uF0BB': '≈',
  '\uF0CE': '∈',
  '\uF0D0': '∠',
  '\uF0DE': '⇒',
  '\uF0E5': '∑',
  '\uF0F2': '∫',
}

const WINGDINGS: Readonly<Record<string, string>> = {
  '\uF06C': '●',
  '\uF06D': '❍',
  '\uF06E': '■',
  '\uF06F': '□',
  '\uF075': '◆',
  '\uF076': '❖',
  '\uF0A7': '▪',
  '\uF0A8': '◻',
  '\uF0D8': '➢',
  '\uF0E0': '→',
  '\uF0FC': '✓',
  '\uF0FD': '☒',
  '\uF0FE': '☑',
}

export function shownSigns(text: string, font: string | null): string {
  const table =
    font === 'Symbol' ? SYMBOL : font?.startsWith('Wingdings') ? WINGDINGS : { ...WINGDINGS, ...SYMBOL_BULLET }
  return Array.from(text, (sign) => table[sign] ?? sign).join('')
}

/** Where no font is named, the sign of a list is all that can be meant. */
const SYMBOL_BULLET: Readonly<Record<string, string>> = { '\uF0B7': '•' }
