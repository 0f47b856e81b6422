/** Words by which a sentence tells of the edition before: what it says there need not hold of the text itself. */
const OF_FORMER_EDITION = /原附录|旧版|上一版|前一版|前版|\d{4} ?年版|更改为|改为|改成|代替/u

const SENTENCE_END = /[。；\n]/u

/** Whether the sentence around a place of a text tells of the edition before. */
export function tellsOfFormerEdition(text: string, at: number): boolean {
  let start = at
  while (start > 0 && !SENTENCE_END.test(text[start - 1] ?? '')) start -= 1
  const end = text.slice(at).search(SENTENCE_END)
  return OF_FORMER_EDITION.test(text.slice(start, end < 0 ? undefined : at + end))
}
