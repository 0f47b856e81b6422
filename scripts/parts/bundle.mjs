import { isBuiltin } from 'node:module'
import { isAbsolute } from 'node:path'

/** What every reading of a file needs: to find and load them one by one takes a tenth of a command's time. */
const TAKEN_IN = new Set(['fflate', 'saxes', 'xmlchars'])

const packageOf = (id) => id.split('/')[0]

/** Our own packages are taken in from source; nearly everything from node_modules stays outside and is loaded when needed. */
function isExternal(id) {
  if (id.startsWith('@zhunsheng/') || TAKEN_IN.has(packageOf(id))) return false
  return isBuiltin(id) || !(id.startsWith('.') || id.startsWith('\0') || isAbsolute(id))
}

/**
 * Bundles TypeScript for Node, one entry or several by name; resolves to rolldown's output files. Parts that are imported on demand stay files of
 * their own beside the entry, so that what they import is loaded on demand too.
 */
export async function bundle(input, entryName) {
  // Imported here because the installation, which comes first, must not need it.
  const { rolldown } = await import('rolldown')
  const build = await rolldown({ input, platform: 'node', external: isExternal })
  try {
    const { output } = await build.generate({
      format: 'esm',
      sourcemap: true,
      entryFileNames: entryName,
      chunkFileNames: '[name]-[hash].mjs',
    })
    return output
  } finally {
    await build.close()
  }
}
