import type { Options } from './options.ts'
export async function measurePeers(_: Options, say: (line: string) => void): Promise<void> {
  say('later')
}
