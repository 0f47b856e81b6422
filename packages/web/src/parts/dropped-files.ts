/** Files that were dropped so long ago belong to no form that opens now. */
const WAITING_MILLISECONDS = 10_000

/**
 * Files that were dropped on a page, until the form that opens for them takes them up. The address of the form cannot
 * carry them.
 */
let waiting: { readonly files: readonly File[]; readonly at: number } = { files: [], at: 0 }

export function leaveFiles(files: readonly File[], now = Date.now()): void {
  waiting = { files, at: now }
}

/** Gives the files away: whoever asks next gets none. */
export function takeFiles(now = Date.now()): readonly File[] {
  const { files, at } = waiting
  waiting = { files: [], at: 0 }
  return now - at <= WAITING_MILLISECONDS ? files : []
}
