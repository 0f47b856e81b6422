import { readFileSync } from 'node:fs'

/**
 * A process that can be told from a later one with the same number. `started` is the start tick where the system tells
 * it (Linux) and empty elsewhere: after a restart of a container the same numbers come again within seconds.
 */
export interface ProcessMark {
  readonly pid: number
  readonly started: string
}

const START_TIME_FIELD = 19

/** The mark of a running process, or null where no such process runs. A process that only waits to be reaped is gone. */
export function processMark(pid: number): ProcessMark | null {
  if (!answersSignal(pid)) return null
  const fields = linuxStatFields(pid)
  if (fields === null) return { pid, started: '' }
  if (fields[0] === 'Z' || fields[0] === 'X') return null
  return { pid, started: fields[START_TIME_FIELD] ?? '' }
}

export function isRunning(mark: ProcessMark): boolean {
  const now = processMark(mark.pid)
  if (now === null) return false
  return mark.started === '' || now.started === '' || mark.started === now.started
}

/** Reads what `JSON.stringify` of a mark wrote; null for a file that was cut off or is something else. */
export function parseMark(text: string): ProcessMark | null {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || !('pid' in value) || !('started' in value)) return null
    if (typeof value.pid !== 'number' || typeof value.started !== 'string') return null
    return { pid: value.pid, started: value.started }
  } catch {
    // Whoever wrote it was killed while writing: there is no process behind such a file.
    return null
  }
}

function answersSignal(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // A process of somebody else may not be signalled, but it is there.
    return errorCode(error) === 'EPERM'
  }
}

/** What follows the command's name in /proc/<pid>/stat; null where there is no such file. */
function linuxStatFields(pid: number): string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  } catch {
    // Not Linux, or the process has gone between two calls; the signal has already answered.
    return null
  }
}

export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
