const CLAUSE_PATTERN =
  /^(?<number>附录\s?[A-Z]|[A-Z](?:\.\d+)+|\d{1,2}(?:\.\d{1,3})*)(?=[\s\u3000]|[\p{Script=Han}《（])(?!\s*[年月日％%])/u

/**
 * The number a paragraph begins with: 3.2.1, A.1 or 附录 A; null where there is none. Years and quantities are no
 * clauses.
 *
 * @basis HSR (GB/T 1.1—2020): clauses are numbered in Arabic figures, annexes by capital letters
 */
export function clauseNumberOf(paragraph: string): string | null {
  return CLAUSE_PATTERN.exec(paragraph)?.groups?.['number'] ?? null
}
