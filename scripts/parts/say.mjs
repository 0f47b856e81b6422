/** One line of progress, on stderr: stdout belongs to results. */
export function say(zh, en) {
  process.stderr.write(`准绳 ${zh} · ${en}\n`)
}

/** Says why nothing can go on, and ends with the code: 69 for what the machine lacks, 70 for what went wrong. */
export function giveUp(code, zh, en) {
  say(zh, en)
  process.exit(code)
}
