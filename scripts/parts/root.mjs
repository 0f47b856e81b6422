import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the checkout. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** A path inside the checkout. */
export const at = (...parts) => join(root, ...parts)

export const serverEntry = at('packages/server/dist/main.mjs')

/** The JavaScript file behind a package's command, so that it can be run by this very Node on every system. */
export function commandFile(packageName, command) {
  const folder = at('node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : bin[command])
}
