import { type CheckedFile, checkFile, type FileToCheck } from './checked-file.ts'
import { doInThread, type GivenUp } from './in-thread.ts'

export type RunCheck = CheckedFile | GivenUp

/** Checks a file in a thread of its own. One that takes too much is given up and told as not checked. */
export const runCheck = (file: FileToCheck): Promise<RunCheck> =>
  doInThread<CheckedFile>({ task: 'check', file }, () => checkFile(file))
