import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readStandard } from '@zhunsheng/text'
import { share } from './corpus-numbers.ts'
import { materialFiles } from './packages.ts'

const PROGRAM = ['/usr/bin/soffice', '/usr/lib/libreoffice/program/soffice'].find(existsSync)

/** Headings whose number and title stand together on a line of LibreOffice's own rendering as text. */
export async function libreOfficeAgreement(): Promise<Readonly<Record<string, object>>> {
  if (!PROGRAM) return { LibreOffice: { result: 'not installed, not compared' } }
  const rows: Record<string, object> = {}
  let [all, same] = [0, 0]
  for (const { name, bytes } of materialFiles('.docx')) {
    const read = readStandard(bytes, { fileName: name })
    if (!read.ok) throw new Error(`${name}: ${read.code}`)
    const lines = new Set(renderedLines(PROGRAM, bytes).map(plain))
    const headings = read.document.blocks.filter(({ kind, number }) => kind === 'heading' && number?.reconstructed)
    // An annex heading is several lines of the file; its number stands on the first.
    const missing = headings.filter(
      ({ number, text }) => !lines.has(plain(`${number?.reconstructed}${text.split('\n')[0]}`)),
    )
    all += headings.length
    same += headings.length - missing.length
    rows[name.slice(0, 30)] = { headings: headings.length, 'as LibreOffice': headings.length - missing.length }
    for (const { number, text } of missing) console.log(`${name}: ${number?.reconstructed} ${text.slice(0, 30)}`)
  }
  return { ...rows, all: { headings: all, 'as LibreOffice': same, share: share(same, all) } }
}

const plain = (line: string): string => line.replace(/[\s\u3000]+/gu, '')

function renderedLines(program: string, bytes: Uint8Array): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-render-'))
  try {
    writeFileSync(join(folder, 'draft.docx'), bytes)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const target = ['--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder]
    execFileSync(program, [profile, '--headless', ...target, join(folder, 'draft.docx')], { stdio: 'ignore' })
    return readFileSync(join(folder, 'draft.txt'), 'utf8').split(/\r?\n/u)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
