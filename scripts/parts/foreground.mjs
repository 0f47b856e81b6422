import { spawn } from 'node:child_process'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']
/** A signal to the whole process group reaches the child by itself; what is forwarded then is no second wish to stop. */
const FORWARD_AFTER_MS = 150

const PARENT_LOOK_MS = 500

/**
 * Runs Node in the foreground until it ends, passes signals on once, and resolves to its exit code.
 *
 * The child has a channel to us that closes when we are killed; whoever listens for `disconnect` need not outlive us.
 */
export function runInForeground(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
    const forwarded = new Set()
    for (const signal of SIGNALS) {
      process.on(signal, () => {
        if (forwarded.has(signal)) return
        forwarded.add(signal)
        setTimeout(() => child.kill(signal), FORWARD_AFTER_MS)
      })
    }
    endWithParent(() => child.kill('SIGTERM'))
    child.on('error', (error) => {
      process.stderr.write(`${error.message}\n`)
      resolve(70)
    })
    child.on('exit', (code, signal) => resolve(code ?? exitCodeOf(signal)))
  })
}

/** npm ends on a signal and takes its shell along, but not always us: without a parent nobody could stop us any more. */
function endWithParent(end) {
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return
  const parent = process.ppid
  const look = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(look)
    end()
  }, PARENT_LOOK_MS)
  look.unref()
}

/** As shells say it: 128 and the signal's number. */
function exitCodeOf(signal) {
  return 128 + ({ SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 }[signal] ?? 0)
}
