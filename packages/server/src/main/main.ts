import { setFlagsFromString } from 'node:v8'
import { isLight, runCli } from './cli.ts'

// A light command is over before code that the engine optimizes early has paid for itself: only what runs very often does.
if (isLight(process.argv.slice(2))) setFlagsFromString('--interrupt-budget=500000')

// The one place that knows the process: arguments, environment and streams go in, an exit code comes out.
process.exitCode = await runCli(process.argv.slice(2), process.env, {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
})
