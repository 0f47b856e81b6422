import { run } from './command.mjs'
import { at } from './root.mjs'
import { giveUp, say } from './say.mjs'
import { staleParts } from './stale.mjs'

/** Builds what has changed, in a process of its own: what the bundler takes in memory ends with it. */
export async function ensureBuilt(parts) {
  const stale = staleParts(parts)
  if (stale.length === 0) return
  say('正在构建……', 'building…')
  const code = await run(process.execPath, [at('scripts/build.mjs'), ...stale], { output: 'stderr' })
  if (code !== 0) giveUp(70, '构建失败，原因见上。', 'The build failed; the reason is above.')
}
