/** Other spellings of a legal symbol that differ by more than the case of their letters. */
const SPELLINGS: Readonly<Record<string, string>> = { sec: 's', hr: 'h', hrs: 'h', um: 'μm', ug: 'μg', us: 'μs' }

/** The legal unit is meant but its symbol is spelt wrongly; otherwise the unit itself is not legal. */
export const isMisspelt = (unit: string, successor: string): boolean =>
  unit.toLowerCase() === successor.toLowerCase() || SPELLINGS[unit] === successor
