import { parseArgs } from 'node:util'
import type { Call, Command } from './command.ts'
import { UsageError } from './usage.ts'

export type Parsed = {
  readonly command: Command
  readonly isHelp: boolean
  readonly positional: readonly string[]
  readonly options: Call['options']
}

/** Finds the command whose words come first and reads what follows them. Throws `UsageError`. */
export function parseCommand(commands: readonly Command[], args: readonly string[]): Parsed {
  const command = findCommand(commands, args)
  if (!command)
    throw new UsageError(`没有这个命令 / no such command: ${args.filter((arg) => !arg.startsWith('-')).join(' ')}`)
  const { values, positionals } = parsed(command, args.slice(command.words.length))
  const isHelp = values['help'] === true
  if (!isHelp) requireAll(command, values, positionals)
  return { command, isHelp, positional: positionals, options: values }
}

/** The longest words win: `procedure show` before a command `procedure`. */
function findCommand(commands: readonly Command[], args: readonly string[]): Command | undefined {
  return commands
    .filter(({ words }) => words.every((word, index) => args[index] === word))
    .sort((a, b) => b.words.length - a.words.length)[0]
}

function parsed({ options }: Command, args: readonly string[]) {
  const declared = Object.fromEntries(
    Object.entries(options).map(([name, { type, multiple = false }]) => [name, { type, multiple }]),
  )
  try {
    return parseArgs({
      args: [...args],
      options: { ...declared, help: { type: 'boolean' as const, short: 'h' } },
      allowPositionals: true,
    })
  } catch (error) {
    if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_'))
      throw new UsageError(error.message)
    throw error
  }
}

function requireAll(command: Command, values: Call['options'], positionals: readonly string[]): void {
  if (positionals.length > command.positional.length && !takesMany(command))
    throw new UsageError(`多余的参数 / too many arguments: ${positionals.slice(command.positional.length).join(' ')}`)
  const missing = [
    ...command.positional.slice(positionals.length).map((name) => name.toUpperCase()),
    ...Object.entries(command.options).flatMap(([name, { required }]) =>
      required && values[name] === undefined ? [`--${name}`] : [],
    ),
  ]
  if (missing.length > 0) throw new UsageError(`缺少 / missing: ${missing.join(' ')}`)
}

/** The last of its names ends in `…`: one or more may be given. */
const takesMany = ({ positional }: Command): boolean => positional.at(-1)?.endsWith('…') ?? false
