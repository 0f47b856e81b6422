import { PaperRefusal } from '../refusals.ts'

const PATH_CHARACTERS_MAX = 240

/**
 * The path under which a file is packed: as wanted, made fit for every file system, numbered when it is taken.
 *
 * Two names count as the same when they differ only in case, as they would overwrite each other where case is ignored.
 * Adds the path to `taken` (in lower case). Throws `DOSSIER_PATH_UNSAFE` for what would leave the folder.
 */
export function placePath(wanted: string, taken: Set<string>): string {
  const path = safePath(wanted)
  const dot = path.lastIndexOf('.')
  const [stem, extension] = dot > path.lastIndexOf('/') + 1 ? [path.slice(0, dot), path.slice(dot)] : [path, '']
  let candidate = path
  for (let count = 2; taken.has(candidate.toLowerCase()); count += 1) candidate = `${stem} (${count})${extension}`
  taken.add(candidate.toLowerCase())
  return candidate
}

function safePath(wanted: string): string {
  const path = wanted.normalize('NFC').replaceAll('\\', '/')
  const parts = path.split('/')
  const isUnsafe =
    path === '' ||
    path.length > PATH_CHARACTERS_MAX ||
    /^\/|^[a-z]:(\/|$)/i.test(path) ||
    // Control characters, and marks that turn the direction of writing and so hide an ending.
    /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(path) ||
    parts.some((part) => part === '' || /^\.+$/.test(part))
  if (isUnsafe) throw new PaperRefusal('DOSSIER_PATH_UNSAFE', { path: wanted })
  return parts.map(safeName).join('/')
}

/** Without the characters and endings that Windows refuses, and not one of its device names. */
function safeName(name: string): string {
  const safe = name.replaceAll(/[:*?"<>|]/g, '_').replace(/[. ]+$/, '')
  return /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(safe) ? `_${safe}` : safe || '_'
}
