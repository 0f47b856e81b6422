import type { Command, CommandOption } from './command.ts'

/** The command line is not one we know; the text says what was wrong with it. */
export class UsageError extends Error {}

/** All commands with a line each. */
export function usage(commands: readonly Command[]): string {
  const lines = commands.map((each) => `  ${usageLine(each)}\n      ${each.title.zh} / ${each.title.en}`)
  return [
    'zhunsheng <命令 / command> [--json]',
    ...lines,
    '',
    '--json  结果以 JSON 输出 / print the result as JSON',
    '退出码 / exit codes: docs/reference/exit-codes.md',
  ].join('\n')
}

/** One command with its options. */
export function commandUsage(command: Command): string {
  const lines = Object.entries(command.options).map(
    ([name, option]) =>
      `  ${optionText(name, option)}  ${[option.title.zh, option.title.en].filter(Boolean).join(' / ')}`,
  )
  return [`zhunsheng ${usageLine(command)}`, `${command.title.zh} / ${command.title.en}`, ...lines].join('\n')
}

function usageLine({ words, positional, options }: Command): string {
  const required = Object.entries(options).flatMap(([name, option]) =>
    option.required ? [optionText(name, option)] : [],
  )
  return [
    ...words,
    ...positional.map((name) => name.toUpperCase()),
    ...required,
    ...(Object.keys(options).length > required.length ? ['[…]'] : []),
  ].join(' ')
}

const optionText = (name: string, { type, value }: CommandOption): string =>
  type === 'boolean' ? `--${name}` : `--${name} ${value ?? 'TEXT'}`
