import { parseArgs } from 'node:util'

export type Options = {
  readonly quick: boolean
  readonly peers: boolean
  /** Where the peers are, or are installed; a temporary folder unless named. */
  readonly peersFolder: string | null
  /** Only scenarios whose name holds this text. */
  readonly only: string | null
  /** Recomputes the whole trace of what was filled in, before and after the load. */
  readonly verify: boolean
}

export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean' },
      peers: { type: 'boolean' },
      'peers-folder': { type: 'string' },
      only: { type: 'string' },
      verify: { type: 'boolean' },
    },
  })
  return {
    quick: values.quick ?? false,
    peers: values.peers ?? false,
    peersFolder: values['peers-folder'] ?? null,
    only: values.only ?? null,
    verify: values.verify ?? false,
  }
}
