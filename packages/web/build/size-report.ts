import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

/** What the first signed-in page may weigh, JavaScript and CSS together, compressed. */
const FIRST_LOAD_BYTES_MAX = 560_000

/** Compresses each file beside itself, prints what it weighs, adds up what the first page loads, and stops a build that grew too heavy. */
export function sizeReport(firstPage: string): Plugin {
  return {
    name: 'zhunsheng-size-report',
    apply: 'build',
    writeBundle({ dir }, bundle) {
      // The server sends what lies compressed beside a file; what was weighed is what goes over the line.
      const size = (name: string) => {
        const compressed = gzipSync(contentOf(bundle[name]))
        if (dir) writeFileSync(join(dir, `${name}.gz`), compressed)
        return compressed.length
      }
      const first = new Set<string>()
      const visit = (name: string) => {
        const file = bundle[name]
        if (!file || first.has(name)) return
        first.add(name)
        if (file.type !== 'chunk') return
        for (const imported of file.imports) visit(imported)
        for (const css of file.viteMetadata?.importedCss ?? []) visit(css)
      }
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk' && (file.isEntry || file.facadeModuleId?.endsWith(firstPage))) visit(file.fileName)
      }
      const rows = Object.keys(bundle)
        .filter((name) => /\.(?:js|css)$/u.test(name))
        .map((name) => ({ name, bytes: size(name) }))
        .sort((a, b) => b.bytes - a.bytes)
      for (const { name, bytes } of rows) this.info(`${first.has(name) ? '*' : ' '} ${kilobytes(bytes)} gzip  ${name}`)
      const total = rows.filter(({ name }) => first.has(name)).reduce((sum, { bytes }) => sum + bytes, 0)
      this.info(`first signed-in page: ${kilobytes(total)} gzip (at most ${kilobytes(FIRST_LOAD_BYTES_MAX)})`)
      if (total > FIRST_LOAD_BYTES_MAX) this.error('the first signed-in page has grown too heavy')
    },
  }
}

type Output =
  | { readonly type: 'chunk'; readonly code: string }
  | { readonly type: 'asset'; readonly source: string | Uint8Array }

const contentOf = (file: Output | undefined) =>
  file === undefined ? '' : file.type === 'chunk' ? file.code : file.source

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(9)
