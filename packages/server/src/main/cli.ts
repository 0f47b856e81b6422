import { isRefusalCode, Refusal, refusalEntry } from '@zhunsheng/core'
import { ConfigError, readConfig } from '../config.ts'
import { EmbeddedRefusal } from '../db/embedded/refusal.ts'
import type { Call, CliIo, Command, Outcome } from './command.ts'
import { lightCommands } from './commands/light.ts'
import { type ExitCode, exitCodeOf, exitCodes } from './exit-codes.ts'
import { layOut } from './lay-out.ts'
import { parseCommand } from './parse-command.ts'
import { commandUsage, UsageError, usage } from './usage.ts'
import { rootFolder, version } from './version.ts'
import { refusalValue, wordRefusal } from './word-refusal.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** The command door. Prints only the result on `out`; progress, refusals and help about mistakes go to `err`. */
export async function runCli(argv: readonly string[], env: Environment, io: CliIo): Promise<ExitCode> {
  const isJson = argv.includes('--json')
  const args = argv.filter((arg) => arg !== '--json')
  try {
    return await runCommand(args, env, io, isJson)
  } catch (error) {
    return tellError(error, io, isJson)
  }
}

async function runCommand(args: readonly string[], env: Environment, io: CliIo, isJson: boolean): Promise<ExitCode> {
  const commands = await commandsFor(args)
  if (args[0] === undefined || ['help', '--help', '-h'].includes(args[0])) return print(io, usage(commands))
  if (args[0] === '--version') return print(io, version)
  const { command, isHelp, positional, options } = parseCommand(commands, args)
  if (isHelp) return print(io, commandUsage(command))
  const outcome = await command.run(callOf(() => readConfig(env, rootFolder), io, positional, options))
  printOutcome(outcome, io, isJson)
  return outcome.exit ?? exitCodes.ok
}

/** The server's own commands bring the whole server with them, and are loaded only where a light one is not meant. */
async function commandsFor(args: readonly string[]): Promise<readonly Command[]> {
  return isLight(args) ? lightCommands : (await import('./commands/index.ts')).commands
}

export const isLight = (args: readonly string[]): boolean =>
  lightCommands.some(({ words }) => words.every((word, index) => args[index] === word))

/** The configuration is read when a command first asks for it: one that needs none does not stumble over it. */
function callOf(
  configure: () => Call['config'],
  io: CliIo,
  positional: readonly string[],
  options: Call['options'],
): Call {
  let read: Call['config'] | null = null
  const config = (): Call['config'] => {
    read ??= configure()
    return read
  }
  return {
    positional,
    options,
    get config() {
      return config()
    },
    log: io.err,
    async open(work) {
      const { openServices } = await import('./open-services.ts')
      const opened = await openServices(config(), io.err)
      try {
        return await work(opened)
      } finally {
        await opened.close()
      }
    },
  }
}

function print(io: CliIo, text: string): ExitCode {
  io.out(text)
  return exitCodes.ok
}

function printOutcome({ value, words }: Outcome, io: CliIo, isJson: boolean): void {
  const text = isJson ? JSON.stringify(value ?? null) : (words ?? layOut(value))
  if (text !== '') io.out(text)
}

function tellError(error: unknown, io: CliIo, isJson: boolean): ExitCode {
  if (error instanceof UsageError) return tell(io, `${error.message}\nzhunsheng --help`, exitCodes.usage)
  if (error instanceof ConfigError) return tell(io, error.message, exitCodes.configuration)
  if (error instanceof EmbeddedRefusal)
    return tell(
      io,
      isJson
        ? JSON.stringify({ error: { code: error.code, data: error.data, says: error.text } })
        : `${error.code}\n${error.text.zh}\n${error.text.en}`,
      exitCodes.unavailable,
    )
  if (error instanceof Refusal && isRefusalCode(error.code))
    return tell(
      io,
      isJson ? JSON.stringify(refusalValue(error)) : wordRefusal(error),
      exitCodeOf(refusalEntry(error.code).kind),
    )
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
    return tell(
      io,
      `端口已被占用，请用 PORT 指定另一个 / the port is in use, name another by PORT: ${error.message}`,
      exitCodes.unavailable,
    )
  if (isUnreachable(error))
    return tell(io, `数据库无法连接 / the database cannot be reached: ${error.message}`, exitCodes.unavailable)
  return tell(
    io,
    `程序出错 / a bug: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    exitCodes.bug,
  )
}

/** The server is away, still starting, or does not know the role or the database that DATABASE_URL names. */
const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ETIMEDOUT',
  '28000',
  '28P01',
  '3D000',
  '57P03',
])

const isUnreachable = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && UNREACHABLE.has(String(error.code))

function tell(io: CliIo, text: string, code: ExitCode): ExitCode {
  io.err(text)
  return code
}
