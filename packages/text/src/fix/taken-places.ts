import type { TextEdit, TextPlace } from '../checks/check.ts'

/** The places that edits have been promised to, so that no two of them change the same words. */
export class TakenPlaces {
  private readonly taken = new Map<string, TextEdit[]>()

  take(edits: readonly TextEdit[]): void {
    for (const edit of edits) {
      const key = keyOf(edit.at)
      const others = this.taken.get(key)
      if (others) others.push(edit)
      else this.taken.set(key, [edit])
    }
  }

  isTaken(edit: TextEdit): boolean {
    return this.at(edit).some((other) => overlap(edit.at, other.at))
  }

  /** Whether exactly this edit is made already. */
  isMade(edit: TextEdit): boolean {
    const { at, replacement } = edit
    return this.at(edit).some(
      (other) => other.at.from === at.from && other.at.to === at.to && other.replacement === replacement,
    )
  }

  private at({ at }: TextEdit): readonly TextEdit[] {
    return this.taken.get(keyOf(at)) ?? []
  }
}

const keyOf = ({ block, cell }: TextPlace): string => (cell ? `${block}/${cell.row}/${cell.cell}` : `${block}`)

/** What is put in between two characters must not touch another edit: nobody could say which comes first. */
function overlap(one: TextPlace, other: TextPlace): boolean {
  if (one.from === one.to || other.from === other.to) return one.from <= other.to && other.from <= one.to
  return one.from < other.to && other.from < one.to
}
