import { type Passage, passagesOf } from '../../registry/held-texts/passages-of.ts'
import { type CheckedFile, checkFile, type FileToCheck } from './checked-file.ts'
import { citedNumbers, type FileToLookUp } from './cited-numbers.ts'
import { doInThread, type GivenUp } from './in-thread.ts'

export type RunCheck = CheckedFile | GivenUp

/** Checks a file in a thread of its own. One that takes too much is given up and told as not checked. */
export const runCheck = (file: FileToCheck): Promise<RunCheck> =>
  doInThread<CheckedFile>({ task: 'check', file }, () => checkFile(file))

/** The documents that a text cites, found in a thread of its own; none where that took too much. */
export async function runLookUp(file: FileToLookUp): Promise<readonly string[]> {
  const numbers = await doInThread<readonly string[]>({ task: 'cited', file }, () => citedNumbers(file))
  return 'state' in numbers ? [] : numbers
}

/** The words of a text, read in a thread of its own; none where that took too much. */
export async function runReadPassages(bytes: Uint8Array): Promise<readonly Passage[]> {
  const passages = await doInThread<readonly Passage[]>({ task: 'passages', bytes }, () => passagesOf(bytes))
  return 'state' in passages ? [] : passages
}
