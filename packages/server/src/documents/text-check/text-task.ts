import { checkFile, type FileToCheck } from './checked-file.ts'
import { type FileToFix, fixFile } from './fixed-file.ts'

/** What is done with a file that a stranger sent. */
export type TextTask =
  | { readonly task: 'check'; readonly file: FileToCheck }
  | { readonly task: 'fix'; readonly file: FileToFix }

export const doTask = (task: TextTask) => (task.task === 'check' ? checkFile(task.file) : fixFile(task.file))
