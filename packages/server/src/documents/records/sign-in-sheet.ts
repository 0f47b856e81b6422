import type { SignInSheetRecord } from '../papers/sign-in-sheet.ts'
import type { Asked } from './asked.ts'
import { findExamined, roleOf } from './examination.ts'

/** Ready once an examination has been called; the row is the examination. */
export async function loadSignInSheet(asked: Asked): Promise<SignInSheetRecord | null> {
  const found = await findExamined(asked)
  if (!found) return null
  const expected = found.record.members.map((member) => ({
    name: member.name,
    organization: member.employer,
    position: member.title,
    role: roleOf(member),
  }))
  return { ...found.examination, expected }
}
