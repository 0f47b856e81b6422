import { type CheckedText, type ProfileOverrides, type StandardDocument, textOf } from '@zhunsheng/text'
import { type Call, textOption } from '../command.ts'
import { UsageError } from '../usage.ts'
import { readTextFile, unreadableWords } from './text-file.ts'

/** Texts that a text is compared with; `isWhole` false: one of them was named and cannot be read. */
export type TextsBeside = {
  readonly previous: StandardDocument | null
  readonly companion: StandardDocument | null
  readonly isWhole: boolean
}

/** Reads the files named by `--previous` and `--companion`, and says which cannot be read and why. */
export async function readBeside(call: Call): Promise<TextsBeside> {
  const [previous, companion] = [await readOne(call, 'previous'), await readOne(call, 'companion')]
  return {
    previous: previous ?? null,
    companion: companion ?? null,
    isWhole: previous !== null && companion !== null,
  }
}

/** Undefined where none was named, null where it cannot be read. */
async function readOne(call: Call, name: 'previous' | 'companion'): Promise<StandardDocument | null | undefined> {
  const file = textOption(call, name)
  if (file === undefined) return undefined
  if (call.positional.length > 1) throw new UsageError(`--${name}: 每次一个文件 / takes one file at a time`)
  const read = await readTextFile(file)
  if ('document' in read) return read.document
  call.log(unreadableWords(`--${name} ${file}`, read))
  return null
}

/** The text with what stands beside it; a statement stands beside a standard, and a standard beside a statement. */
export function withBeside(text: CheckedText, beside: TextsBeside, profile: ProfileOverrides): CheckedText {
  const paper = text.profile.paper === 'standard' ? 'explanatory-statement' : 'standard'
  return {
    ...text,
    previous: beside.previous && textOf(beside.previous, { profile }),
    companion: beside.companion && textOf(beside.companion, { profile: { paper } }),
  }
}
