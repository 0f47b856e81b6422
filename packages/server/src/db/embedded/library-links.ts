import { existsSync, lstatSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { basename, join } from 'node:path'
import { errorCode } from './process-mark.ts'

/** A link to be made: both are file names inside `lib`. */
export interface LibraryLink {
  readonly file: string
  readonly link: string
}

/**
 * The links that the libraries of a native folder lack.
 *
 * The package lists them in pg-symlinks.json for its install script, which package managers increasingly do not run;
 * and for some systems the list itself lacks links that the loader asks for by short name. So both are looked at.
 */
export function missingLinks(native: string): LibraryLink[] {
  const lib = join(native, 'lib')
  const wanted = new Map<string, string>()
  for (const { file, link } of [...sonameLinks(readdirSync(lib)), ...listedLinks(native)]) wanted.set(link, file)
  return [...wanted]
    .map(([link, file]) => ({ file, link }))
    .filter(({ file, link }) => existsSync(join(lib, file)) && !isThere(join(lib, link)))
}

/** Makes them; false where the folder may not be written. */
export function makeLinks(native: string, links: readonly LibraryLink[]): boolean {
  for (const { file, link } of links) {
    try {
      symlinkSync(file, join(native, 'lib', link))
    } catch (error) {
      // Another starter has just made it.
      if (errorCode(error) === 'EEXIST') continue
      if (['EACCES', 'EPERM', 'EROFS'].includes(errorCode(error))) return false
      throw error
    }
  }
  return true
}

/** `libx.so.60.2` is asked for as `libx.so.60`, `libx.60.2.dylib` as `libx.60.dylib`. */
export function sonameLinks(files: readonly string[]): LibraryLink[] {
  return files.flatMap((file) => {
    const elf = /^(lib.+\.so\.\d+)\.\d[\d.]*$/.exec(file)
    if (elf?.[1] !== undefined) return [{ file, link: elf[1] }]
    const mach = /^(lib[^.]+\.\d+)\.\d[\d.]*\.dylib$/.exec(file)
    return mach?.[1] !== undefined ? [{ file, link: `${mach[1]}.dylib` }] : []
  })
}

function listedLinks(native: string): LibraryLink[] {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return []
  const rows: unknown = JSON.parse(readFileSync(list, 'utf8'))
  if (!Array.isArray(rows)) return []
  return rows.flatMap((row: unknown) => {
    if (typeof row !== 'object' || row === null || !('source' in row) || !('target' in row)) return []
    return [{ file: basename(String(row.source)), link: basename(String(row.target)) }]
  })
}

function isThere(path: string): boolean {
  try {
    lstatSync(path)
    return true
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false
    throw error
  }
}
