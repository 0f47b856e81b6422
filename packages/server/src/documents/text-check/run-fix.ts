import { type FileToFix, type FixedFile, fixFile } from './fixed-file.ts'
import { doInThread, type GivenUp } from './in-thread.ts'

/** People wait for these, and each may take as much memory as a thread is given. */
const AT_ONCE_MAX = 2

const waiting: (() => void)[] = []
let running = 0

/** Mends a file in a thread of its own; who comes while others are at it waits their turn. */
export async function runFix(file: FileToFix): Promise<FixedFile | GivenUp> {
  if (running >= AT_ONCE_MAX) await new Promise<void>((resolve) => waiting.push(resolve))
  else running += 1
  try {
    return await doInThread<FixedFile>({ task: 'fix', file }, () => fixFile(file))
  } finally {
    // The place passes to the next in line, or is given up.
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}
