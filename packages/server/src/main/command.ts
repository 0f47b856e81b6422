import type { Worded } from '@zhunsheng/core'
import type { Config } from '../config.ts'
import type { ExitCode } from './exit-codes.ts'
import type { Opened } from './open-services.ts'

export type CliIo = { readonly out: (text: string) => void; readonly err: (text: string) => void }

export type CommandOption = {
  readonly type: 'string' | 'boolean'
  readonly multiple?: boolean
  readonly title: Worded
  /** What stands for the value in the help, such as `FILE`. */
  readonly value?: string
  readonly required?: boolean
}

/** What a command was called with: texts as they were typed, checked for presence alone. */
export type Call = {
  readonly positional: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>
  readonly config: Config
  /** Progress, on stderr. */
  readonly log: (line: string) => void
  /** Runs `work` with the database of the data folder, which is left as it was found: running or not. */
  open<T>(work: (opened: Opened) => Promise<T>): Promise<T>
}

export type Outcome = {
  /** What `--json` prints. */
  readonly value: unknown
  /** What is printed to people; left out, the value is laid out as a table. */
  readonly words?: string
  readonly exit?: ExitCode
}

/** One command of the command line. */
export type Command = {
  readonly words: readonly string[]
  readonly title: Worded
  /** Names of what follows the words, such as `FILE`; all are required. One that ends in `…`, the last, takes several. */
  readonly positional: readonly string[]
  readonly options: Readonly<Record<string, CommandOption>>
  run(call: Call): Promise<Outcome>
}

export const command = (
  declared: Omit<Command, 'positional' | 'options'> & Partial<Pick<Command, 'positional' | 'options'>>,
): Command => ({ positional: [], options: {}, ...declared })

/** The text given for an option, if any. */
export function textOption({ options }: Call, name: string): string | undefined {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}
