import { runCli } from './cli.ts'

// The one place that knows the process: arguments, environment and streams go in, an exit code comes out.
process.exitCode = await runCli(process.argv.slice(2), process.env, {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
})
