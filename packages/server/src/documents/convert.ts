import { type ChildProcess, spawn } from 'node:child_process'
import { constants } from 'node:fs'
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Config } from '../config.ts'

const CONVERSION_MILLISECONDS_MAX = 120_000

const usualPlaces = [
  '/usr/bin/soffice',
  '/usr/local/bin/soffice',
  '/usr/lib/libreoffice/program/soffice',
  '/opt/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
]

/** Where LibreOffice is: as configured, or in the usual places. Null where it is not installed. */
export async function findLibreOffice({ libreOfficePath }: Pick<Config, 'libreOfficePath'>): Promise<string | null> {
  const places = libreOfficePath ? [libreOfficePath] : usualPlaces
  for (const place of places) if (await isProgram(place)) return place
  return null
}

const isProgram = (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false, // Absent and not executable are the same to whoever wants to run it.
  )

/**
 * An older text (.doc, .wps) as .docx. Throws when the program fails or takes too long.
 *
 * The program is started without a shell, in a folder and with a profile of its own: a file cannot name a path, two
 * conversions do not wait for each other, and nothing of a person's own settings is read or written.
 */
export async function convertToDocx(
  program: string,
  bytes: Uint8Array,
  extension: 'doc' | 'wps',
  milliseconds = CONVERSION_MILLISECONDS_MAX,
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'zhunsheng-convert-'))
  try {
    const given = join(folder, `given.${extension}`)
    await writeFile(given, bytes)
    await runProgram(program, argumentsFor(folder, given), folder, milliseconds)
    // The program ends well even when it could not read the text; then there is no file.
    return await readFile(join(folder, 'out', 'given.docx'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function argumentsFor(folder: string, given: string): string[] {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  const quiet = ['--headless', '--norestore', '--nologo', '--nodefault', '--nolockcheck']
  return [profile, ...quiet, '--convert-to', 'docx:MS Word 2007 XML', '--outdir', join(folder, 'out'), given]
}

/** Rejects when the program fails, cannot be started, or is still at it when its time is up. */
function runProgram(program: string, args: readonly string[], folder: string, milliseconds: number): Promise<void> {
  // The environment is the least that the program starts with: passwords of ours are nothing to it.
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder, TMPDIR: folder, LANG: 'C.UTF-8' }
  const child = spawn(program, [...args], {
    cwd: folder,
    env,
    stdio: 'ignore',
    windowsHide: true,
    detached: process.platform !== 'win32',
  })
  const tooLong = setTimeout(() => endGroup(child), milliseconds)
  return new Promise<void>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => (code === 0 ? resolve() : reject(new Error(`${program}: ${signal ?? code}`))))
  }).finally(() => clearTimeout(tooLong))
}

/** The program starts others, which would outlive it: the whole group is ended. */
function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return
  if (process.platform === 'win32') child.kill('SIGKILL')
  else process.kill(-child.pid, 'SIGKILL')
}
