import { passagesOf } from '../../registry/held-texts/passages-of.ts'
import { checkFile, type FileToCheck } from './checked-file.ts'
import { citedNumbers, type FileToLookUp } from './cited-numbers.ts'
import { type FileToFix, fixFile } from './fixed-file.ts'

/** What is done with a file that a stranger sent. */
export type TextTask =
  | { readonly task: 'check'; readonly file: FileToCheck }
  | { readonly task: 'fix'; readonly file: FileToFix }
  | { readonly task: 'cited'; readonly file: FileToLookUp }
  | { readonly task: 'passages'; readonly bytes: Uint8Array }

export function doTask(task: TextTask) {
  if (task.task === 'passages') return passagesOf(task.bytes)
  if (task.task === 'cited') return citedNumbers(task.file)
  return task.task === 'check' ? checkFile(task.file) : fixFile(task.file)
}
