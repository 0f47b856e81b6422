import { setFlagsFromString } from 'node:v8'
import { isLight, runCli } from './cli.ts'

// A light command is over before code that the engine optimizes early has paid for itself: only what runs very often does.
// Patterns are compiled at once: read by steps first, they would be compiled a moment later all the same.
if (isLight(process.argv.slice(2)))
  for (const flag of ['--interrupt-budget=500000', '--no-regexp-tier-up']) setFlagsFromString(flag)

// The one place that knows the process: arguments, environment and streams go in, an exit code comes out.
process.exitCode = await runCli(process.argv.slice(2), process.env, {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
})
